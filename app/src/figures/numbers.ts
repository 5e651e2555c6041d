/** `7.15`, however many places it happens to have. */
export const rateInWords = (per1000: number): string => per1000.toFixed(2)

export const percentInWords = (percent: number): string => `${percent.toFixed(1)}%`

/** `12,345`. */
export const countInWords = (count: number): string => count.toLocaleString('en-GB')

/** Why a number is not there, never a 0 or a 100 in its place. */
export function notApplicable(received: number, otherwise: string): string {
  return `not applicable (${received === 0 ? 'no complaints' : otherwise})`
}

/** A figure of a stage that can be missing, and what is said then. */
export const percentOr = (percent: number | null, received: number): string =>
  percent === null ? notApplicable(received, 'none due yet') : percentInWords(percent)
