import { type CalendarDate, isCalendarDate } from '@putright/working-days'

/** What a cell says, or why it cannot be read. */
export type Read<T> = { value: T } | { because: string }

const LONGEST_REFERENCE = 100
const LONGEST_TEXT = 10_000

export function readText(cell: string): Read<string> {
  if (cell.length > LONGEST_TEXT) {
    return {
      because: `This text is ${cell.length} characters long; ${LONGEST_TEXT} is the most. Shorten it.`,
    }
  }
  // Line breaks and tabs may stand in a text; other control characters come from a broken export.
  if (/[\p{Cc}--[\t\n]]/v.test(cell)) {
    return { because: 'There is a hidden control character in this text. Type the text again.' }
  }
  return { value: withoutGuard(cell).trim() }
}

export function readReference(cell: string): Read<string> {
  const text = readText(cell)
  if ('because' in text) return text
  if (text.value === '') return { because: 'There is no reference. Every line needs one of its own.' }
  if (text.value.length > LONGEST_REFERENCE) {
    return {
      because: `A reference is ${LONGEST_REFERENCE} characters at most; this has ${text.value.length}.`,
    }
  }
  if (/[\t\n]/.test(text.value)) return { because: 'A reference stands on one line, without tabs.' }
  return text
}

/** One of a few words, however they are capitalised; empty gives null. */
export function readWord<T extends string>(cell: string, words: readonly T[]): Read<T | null> {
  const typed = cell.trim().toLowerCase()
  if (typed === '') return { value: null }
  const word = words.find(known => known.toLowerCase() === typed)
  return word ? { value: word } : { because: `Write one of: ${words.join(', ')}.` }
}

/** `YYYY-MM-DD` or `DD/MM/YYYY`; empty gives null. */
export function readDate(cell: string): Read<CalendarDate | null> {
  const typed = cell.trim()
  if (typed === '') return { value: null }
  const british = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(typed)
  const iso = british ? `${british[3]}-${british[2]}-${british[1]}` : typed
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return { because: 'Write the date as YYYY-MM-DD or DD/MM/YYYY.' }
  return isCalendarDate(iso) ? { value: iso } : { because: 'There is no such day in the calendar.' }
}

/** The file of bad rows puts an apostrophe before what a spreadsheet would run as a formula: corrected, it goes again. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')
