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
}

/** Whether it stayed under its aim; null where it has none. */
export const meetsAim = ({ ours, aim }: Result): boolean | null => (aim === undefined ? null : ours.p95 < aim)

/** How many times as long as the floor, by the middle run. */
export const timesFloor = ({ ours, theirs }: Result): number => ours.p50 / theirs.p50

/** The share of the floor’s runs a second. */
export const shareOfFloor = ({ ours, theirs }: Result): number => ours.perSecond / theirs.perSecond
