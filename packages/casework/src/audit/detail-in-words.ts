import { dateInWords, isCalendarDate } from '@putright/working-days'

/** One detail of an entry as its reader would say it; null where it means nothing to them. */
export function detailInWords(name: string, value: unknown): string | null {
  const text = String(value)
  if (name === 'logo') return null // its fingerprint, which the exported log has
  if (name === 'again') return 'sent again'
  if (typeof value === 'number') return `${value} ${value === 1 ? (ONE[name] ?? name) : name}`
  if (isCalendarDate(text)) return `${BEFORE_A_DAY[name] ?? ''}${dateInWords(text)}`
  return text
}

const ONE: Readonly<Record<string, string>> = { entries: 'entry', rows: 'row', uploads: 'upload' }

const BEFORE_A_DAY: Readonly<Record<string, string>> = {
  from: 'from ',
  until: 'until ',
  inForceFrom: 'in force from ',
  lastDay: 'last day ',
  yearEnd: 'year to ',
}
