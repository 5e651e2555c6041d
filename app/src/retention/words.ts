import type { ErasedTogether } from '@putright/casework'

/** What is erased, in words. */
export const PARTS: Record<ErasedTogether, string> = {
  record: 'The whole record',
  support: 'Adjustments and needs',
  requests: 'What was said',
}

/** `2` of requests as “2 requests”. */
export function countedAs(part: ErasedTogether, count: number): string {
  const one = part === 'requests' ? 'request' : 'complaint'
  return count === 1 ? `1 ${one}` : `${count} ${one}s`
}

export const HOLDER_CHOICES = [
  {
    value: 'the Ombudsman',
    label: 'The Ombudsman',
    hint: 'What is open with the Ombudsman on record holds it by itself.',
  },
  { value: 'a court', label: 'A court' },
  { value: 'an insurer', label: 'An insurer' },
]

/** `1` as “1 year”. */
export const yearsInWords = (years: number): string => (years === 1 ? '1 year' : `${years} years`)
