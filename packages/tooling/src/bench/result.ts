import type { Spread } from './statistics.ts'

/** Something of ours beside the least that could be done instead, measured in the same run. */
export interface Result {
  name: string
  floor: string
  ours: Spread
  theirs: Spread
  /** Statements sent to the database, its own for the transaction included. */
  statements: number | null
  /** Milliseconds that 95 runs in 100 are to stay under; left out where nothing was promised. */
  aim?: number
  /** How many times as long as the floor it is to take at most. */
  aimTimes?: number
}

/** Whether it kept to its aim; null where it has none. */
export function meetsAim(result: Result): boolean | null {
  if (result.aimTimes !== undefined) return timesFloor(result) <= result.aimTimes
  return result.aim === undefined ? null : result.ours.p95 < result.aim
}

/** How many times as long as the floor, by the middle run. */
export const timesFloor = ({ ours, theirs }: Result): number => ours.p50 / theirs.p50

/** The share of the floor’s runs a second. */
export const shareOfFloor = ({ ours, theirs }: Result): number => ours.perSecond / theirs.perSecond
