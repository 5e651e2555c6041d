import { type ComplaintEvent, type CorrectableField, type Correction, correctable } from '@putright/complaint'
import { type CalendarDate, isCalendarDate } from '@putright/working-days'
import { type Refusal, refuse } from '../answer.ts'

export type Reading = Correction['reading']

/** A fact as it should read, from the fields of its form; or what is wrong with one of them. */
export function readingOf(
  original: ComplaintEvent,
  on: CalendarDate,
  given: Record<string, string>,
): { reading: Reading } | Refusal {
  const { seq: _, recordedAt: __, recordedBy: ___, source: ____, ...fact } = original
  const read: Record<string, unknown> = { ...fact, on }
  for (const field of correctable(original.type)?.fields ?? []) {
    const value = given[field.key] ?? ''
    const wrong = whatIsWrong(field, value)
    if (wrong) return refuse('not complete', wrong, `fields.${field.key}`)
    read[field.key] = valueGiven(field, value, read[field.key])
  }
  // The keys are those of the fact itself, and each value was checked for what its field holds.
  return { reading: read as unknown as Reading }
}

function whatIsWrong({ label, kind, choices, optional }: CorrectableField, given: string): string | null {
  if (given === '') return optional ? null : `${label}: this cannot be left empty.`
  if (kind === 'day') return isCalendarDate(given) ? null : `${label}: give day, month and year.`
  if (kind === 'choice')
    return choices?.some(({ value }) => value === given) ? null : `${label}: choose one of the list.`
  if (kind === 'yes or no') return given === 'yes' || given === 'no' ? null : `${label}: choose yes or no.`
  if (kind === 'whole number')
    return /^[1-9]\d?$/.test(given) ? null : `${label}: write a whole number of working days.`
  if (kind === 'line' && given.length > 200) return `${label}: shorten this to 200 characters or fewer.`
  return null
}

// Empty stays what it was where it was nothing: null, left out, or no words.
function valueGiven({ kind }: CorrectableField, given: string, before: unknown): unknown {
  if (given === '')
    return typeof before === 'string' && kind !== 'day' && kind !== 'choice' ? '' : before && null
  if (kind === 'yes or no') return given === 'yes'
  return kind === 'whole number' ? Number(given) : given
}
