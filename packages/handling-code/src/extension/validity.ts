import { type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import { workingDays } from '../clocks/basis.ts'
import { later } from '../clocks/order.ts'
import type { ExtensionFacts } from '../words.ts'

export type Validity = { valid: true } | { valid: false; because: string }

/** Where the response stood when the notice went out. */
export interface ExtensionLimits {
  /** Before any extension: the day worked to, and the Code's own limit. */
  original: { due: CalendarDate; codeDue: CalendarDate }
  /** The same as moved by the extensions before this one. */
  current: { due: CalendarDate; codeDue: CalendarDate }
  /** Working days that may be added in all without good reason (6.4, 6.15). */
  ceiling: number
}

/**
 * Whether an extension moves the date (rulebook 1.3): told in time, in writing, with its reason, the new date and
 * the Ombudsman's details. Nobody has to agree to it. Successive ones count together against the ceiling.
 */
export function extensionValidity(
  extension: ExtensionFacts,
  { original, current, ceiling }: ExtensionLimits,
  calendar: WorkingDays,
): Validity {
  const { sentOn, to, reason, goodReason, contactBlock } = extension
  if (sentOn > current.codeDue) {
    return invalid(
      `the notice of ${dateInWords(sentOn)} came after the date it was to move, ${dateInWords(current.codeDue)}`,
    )
  }
  if (to <= current.due) {
    return invalid(`the new date, ${dateInWords(to)}, is not after ${dateInWords(current.due)}`)
  }
  if (isBlank(reason)) return invalid('it gives no reason')
  if (contactBlock === false) return invalid('the notice left out the Ombudsman’s contact details')
  const added = calendar.between(original.codeDue, to)
  if (added > ceiling && isBlank(goodReason)) {
    return invalid(`it adds ${workingDays(added)}, more than ${ceiling}, without a good reason on record`)
  }
  return { valid: true }
}

/** The extension that set the date in the end, or null where none counts. */
export function lastValidExtension(
  extensions: readonly ExtensionFacts[],
  { original, ceiling }: Omit<ExtensionLimits, 'current'>,
  calendar: WorkingDays,
): ExtensionFacts | null {
  const judged = judgeExtensions(extensions, { original, ceiling }, calendar)
  return judged.findLast(({ validity }) => validity.valid)?.extension ?? null
}

export interface JudgedExtension {
  extension: ExtensionFacts
  limits: ExtensionLimits
  validity: Validity
}

/** Each extension in the order sent, judged against the date as it stood by then. */
export function judgeExtensions(
  extensions: readonly ExtensionFacts[],
  { original, ceiling }: Omit<ExtensionLimits, 'current'>,
  calendar: WorkingDays,
): JudgedExtension[] {
  let current = original
  return extensions
    .toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : Number(a.sentOn > b.sentOn)))
    .map(extension => {
      const limits = { original, current, ceiling }
      const validity = extensionValidity(extension, limits, calendar)
      if (validity.valid) current = extendedTo(extension.to, original.codeDue)
      return { extension, limits, validity }
    })
}

const extendedTo = (to: CalendarDate, codeDue: CalendarDate): ExtensionLimits['current'] => ({
  due: to,
  codeDue: later(to, codeDue),
})

const invalid = (because: string): Validity => ({ valid: false, because })
const isBlank = (text: string | null): boolean => (text ?? '').trim() === ''
