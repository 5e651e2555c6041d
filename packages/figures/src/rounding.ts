/** Rounds the exact fraction once, half up, in whole numbers: 36 of 5,035 homes is 7.15 and, to one place, 7.1. */
export function halfUp(numerator: number, denominator: number, places: number): number {
  const unit = 10 ** places
  const doubled = 2 * numerator * unit + denominator
  if (!Number.isSafeInteger(doubled) || denominator < 1) {
    throw new RangeError(`Cannot round ${numerator} / ${denominator}`)
  }
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator) / unit
}

/** A percentage to one place; null where there is nothing to take it of, never 0 or 100. */
export const percent = (count: number, of: number): number | null =>
  of === 0 ? null : halfUp(count * 100, of, 1)

/** CH01: complaints for each 1,000 homes, to two places. */
export const per1000 = (count: number, homes: number): number => halfUp(count * 1000, homes, 2)

/** The middle value; of an even count, the mean of the middle two, as it is (a half stays a half). */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
