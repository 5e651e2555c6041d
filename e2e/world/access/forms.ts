import { addCalendarDays, type CalendarDate } from '@putright/working-days'

/** A form of a page as somebody might fill it in. */
export interface FilledForm {
  /** Where it goes. */
  action: string
  fields: FilledField[]
}

export interface FilledField {
  name: string
  value: string
  kind: 'words' | 'tick' | 'other'
}

interface Filling {
  /** Of the page. */
  path: string
  /** Wherever one is asked for. */
  email: string
  today: CalendarDate
}

/** The forms of a page that send something, without those around it: whatever was in them, else a choice and some words. */
export function formsIn(html: string, { path, email, today }: Filling): FilledForm[] {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
  return [...main.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)].flatMap(([, attributes = '', inside = '']) =>
    attribute(attributes, 'method') === 'post'
      ? [{ action: attribute(attributes, 'action') ?? path, fields: filledIn(inside, email, today) }]
      : [],
  )
}

function filledIn(form: string, email: string, today: CalendarDate): FilledField[] {
  const filled = new Map<string, FilledField>()
  for (const [, ofInput, tag = 'input', ofOther = '', inside = ''] of form.matchAll(CONTROLS)) {
    const attributes = ofInput ?? ofOther
    const name = attribute(attributes, 'name')
    if (!name) continue
    const type = tag === 'input' ? (attribute(attributes, 'type') ?? 'text') : tag
    const given = attribute(attributes, 'value')
    const chosen = CHOSEN.includes(type) ? chosenOf(type, name, attributes, given ?? 'on', inside) : undefined
    if (chosen?.firmly || !filled.has(name)) {
      const value = chosen?.value ?? (given || textOf(inside) || sample(name, type, email, today))
      if (type !== 'file') filled.set(name, { name, value, kind: kindOf(name, type) })
    }
  }
  return [...filled.values()]
}

const CONTROLS = /<input\b([^>]*)>|<(select|textarea)\b([^>]*)>(.*?)<\/\2>/gis
const CHOSEN = ['radio', 'checkbox', 'select']

/** What is chosen already stays; of several the first, but nobody has a conflict, or the complaint closes to them. */
function chosenOf(type: string, name: string, attributes: string, value: string, options: string) {
  if (type !== 'select')
    return { value, firmly: /\bchecked\b/.test(attributes) || (name === 'conflict' && value === 'no') }
  const all = [...options.matchAll(/<option\b([^>]*)>/gi)].map(([, option = '']) => option)
  const selected = all.find(option => /\bselected\b/.test(option) && attribute(option, 'value'))
  const one = selected ?? all.find(option => attribute(option, 'value')) ?? ''
  return { value: attribute(one, 'value') ?? '', firmly: false }
}

/** Any words at all can stand in a field of words; a tick is made or not. */
function kindOf(name: string, type: string): FilledField['kind'] {
  if (type === 'checkbox') return 'tick'
  const words = type === 'textarea' || ['text', 'search', 'tel'].includes(type)
  return words && !NOT_ANY_WORDS.test(name) ? 'words' : 'other'
}

const NOT_ANY_WORDS = /(paid|amount|days|months|homes|number|code|email|slug|time|year|lcra|lcho)$/i

function sample(name: string, type: string, email: string, today: CalendarDate): string {
  if (type === 'date') return addCalendarDays(today, 3)
  if (type === 'email' || /email/i.test(name)) return email
  return NOT_ANY_WORDS.test(name) ? '5' : 'Some words'
}

const attribute = (written: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(written)?.[1]
  return found === undefined ? undefined : plain(found)
}

const textOf = (html: string) => plain(html.replaceAll(/<[^>]*>/g, '')).trim()

const plain = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
