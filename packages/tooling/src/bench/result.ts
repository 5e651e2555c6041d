import type { Spread } from './statistics.ts'

/** Something of ours beside the least that could be done instead, measured in the same run. */
export interface Result {
  name: string
  floor: string
  ours: Spread
  theirs: Spread
  /** Statements sent to the database, its own for the transaction included. */
  statements: number | null
}

/** How many times as long as the floor, by the middle run. */
export const timesFloor = ({ ours, theirs }: Result): number => ours.p50 / theirs.p50

/** The share of the floor’s runs a second. */
export const shareOfFloor = ({ ours, theirs }: Result): number => ours.perSecond / theirs.perSecond
