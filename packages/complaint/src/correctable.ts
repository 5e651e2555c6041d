import { CHANNELS, OUTCOMES, REFUSAL_GROUNDS } from '@putright/handling-code'
import { dateInWords, isCalendarDate } from '@putright/working-days'
import type { ComplaintEvent, FactType } from './events.ts'
import { CORRESPONDENTS } from './facts/correspondence.ts'
import { COMPLAINANTS } from './facts/intake.ts'
import { BY_WAY, COMPLAINANT_WORDS, CORRESPONDENT } from './in-words.ts'

/** What a field of a fact holds. `line` and `text` are words, a line or many; a day may be empty only where it says so. */
export type FieldKind = 'line' | 'text' | 'day' | 'choice' | 'whole number' | 'yes or no'

export interface Choice {
  value: string
  label: string
}

export interface CorrectableField {
  key: string
  label: string
  kind: FieldKind
  choices?: readonly Choice[]
  optional?: boolean
}

export interface Correctable {
  /** Besides the day it happened, which is always open to correction. */
  fields: readonly CorrectableField[]
  /** Whether it can be struck out as something that never happened. */
  strikeOut: boolean
}

/** What of a fact can be read anew; null where it is done again instead, such as an allocation. */
export const correctable = (type: FactType): Correctable | null => CORRECTABLE[type] ?? null

const line = (key: string, label: string): CorrectableField => ({ key, label, kind: 'line' })
const text = (key: string, label: string): CorrectableField => ({ key, label, kind: 'text' })
const optional = (field: CorrectableField): CorrectableField => ({ ...field, optional: true })
const day = (key: string, label: string): CorrectableField => ({ key, label, kind: 'day' })
const choice = (
  key: string,
  label: string,
  choices: readonly string[],
  words: Record<string, string> = {},
): CorrectableField => ({
  key,
  label,
  kind: 'choice',
  choices: choices.map(value => ({ value, label: asLabel(words[value] ?? value) })),
})
const asLabel = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const kept = (...fields: CorrectableField[]): Correctable => ({ fields, strikeOut: false })
const removable = (...fields: CorrectableField[]): Correctable => ({ fields, strikeOut: true })

const CHANNEL = choice('channel', 'How it came', CHANNELS, BY_WAY)
const REFERENCE = line('reference', 'The Ombudsman’s reference')

// What a letter told the resident can be read anew and never struck out: the letter went.
const CORRECTABLE: Partial<Record<FactType, Correctable>> = {
  received: kept(
    CHANNEL,
    line('category', 'Service area'),
    line('summary', 'In one line'),
    text('account', 'What the resident said'),
    optional(choice('complainant', 'Who complains', COMPLAINANTS, COMPLAINANT_WORDS)),
    { key: 'countsForMeasures', label: 'Counts for the measures', kind: 'yes or no', optional: true },
    optional(day('happenedOn', 'When it happened')),
    optional(day('awareOn', 'When they came to know of it')),
  ),
  logged: kept(),
  acknowledged: kept(
    text('outcomesSought', 'What the resident wants to happen'),
    optional(text('notOurs', 'What is nobody’s responsibility here')),
    optional(text('question', 'What was asked of the resident')),
  ),
  redefined: kept(
    text('outcomesSought', 'What the resident wants to happen'),
    text('reason', 'Why it changed'),
  ),
  extended: kept(
    day('to', 'New response date'),
    text('reason', 'Why more time was needed'),
    optional(text('goodReason', 'Good reason for going over the limit')),
    { key: 'updateEveryDays', label: 'Working days between updates', kind: 'whole number', optional: true },
  ),
  recommended: kept(choice('outcome', 'Recommended', OUTCOMES), text('reasons', 'Reasons')),
  decided: kept(choice('outcome', 'Outcome', OUTCOMES), text('reasons', 'Reasons')),
  responded: kept(),
  escalated: kept(
    optional(CHANNEL),
    optional(text('reasons', 'What the resident said')),
    optional(text('whenAsked', 'What they said when asked why')),
  ),
  refused: kept(
    choice('ground', 'Ground', REFUSAL_GROUNDS),
    text('reasoning', 'Reasoning'),
    optional(text('discretion', 'How discretion was considered')),
  ),
  reversed: kept(REFERENCE, text('reasons', 'What the Ombudsman directed')),
  withdrawn: removable(text('reason', 'What the resident said')),
  reported: kept(text('report', 'The report')),
  shared: kept(day('replyBy', 'Reply by')),
  commented: removable(CHANNEL, text('words', 'What the resident said')),
  'went on': kept(text('reason', 'Why it did not wait')),
  updated: kept(text('words', 'What the resident was told'), text('next', 'What happens next')),
  declared: removable(optional(text('conflict', 'The interest declared'))),
  represented: kept(line('scope', 'For what'), optional(day('until', 'Until'))),
  'representation ended': removable(text('reason', 'Why')),
  linked: removable(),
  corresponded: removable(
    choice('by', 'How', [...CHANNELS, 'visit'], BY_WAY),
    choice('with', 'With whom', CORRESPONDENTS, CORRESPONDENT),
    line('subject', 'Subject'),
    optional(text('words', 'What was said')),
  ),
  filed: removable(line('about', 'What it is about')),
  marked: removable(text('reason', 'Why')),
  chased: removable(text('words', 'What was said')),
  're-agreed': removable(day('by', 'New day'), text('reason', 'Why')),
  fulfilled: removable(text('evidence', 'What shows it')),
  confirmed: removable(
    { key: 'satisfied', label: 'The resident says it is done', kind: 'yes or no' },
    optional(text('words', 'What the resident said')),
  ),
  learned: kept(text('rootCause', 'Root cause'), optional(text('none', 'Why no lesson was found'))),
  'ombudsman contacted': removable(REFERENCE, text('words', 'What was said')),
  'evidence requested': removable(REFERENCE, text('what', 'What was asked for'), day('due', 'Due')),
  'evidence sent': kept(REFERENCE, optional(text('words', 'What was said'))),
  'referred back': removable(REFERENCE, text('words', 'What was said'), optional(day('by', 'By'))),
  determined: kept(REFERENCE),
  held: kept(text('reason', 'Why')),
  'failure found': kept(REFERENCE, text('words', 'What was found'), optional(day('by', 'By'))),
}

/** The fields of a fact as a form shows them. */
export function fieldValues(event: ComplaintEvent): Record<string, string> {
  const facts = event as unknown as Record<string, unknown>
  return Object.fromEntries(
    (correctable(event.type)?.fields ?? []).map(({ key }) => [key, shown(facts[key])]),
  )
}

/** The same for reading: days and choices in words; without what is empty. */
export function fieldsInWords(event: ComplaintEvent): { label: string; value: string }[] {
  const values = fieldValues(event)
  return (correctable(event.type)?.fields ?? [])
    .map(field => ({ label: field.label, value: inWordsOf(field, values[field.key] ?? '') }))
    .filter(({ value }) => value !== '')
}

function inWordsOf({ kind, choices = [] }: CorrectableField, value: string): string {
  if (kind === 'day') return isCalendarDate(value) ? dateInWords(value) : value
  if (kind === 'yes or no') return asLabel(value)
  return choices.find(one => one.value === value)?.label ?? value
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
