import { heronYard } from './heron-yard.ts'
import { kittiwakeStreet } from './kittiwake-street.ts'
import { kittiwakeStreetPast } from './kittiwake-street-past.ts'
import { lapwingLane } from './lapwing-lane.ts'
import { ploverCourt } from './plover-court.ts'
import { ploverCourtPast } from './plover-court-past.ts'
import { sandpiperYard, sandpiperYardPast } from './sandpiper-yard.ts'
import type { Story } from './story.ts'
import { turnstoneTerrace } from './turnstone-terrace.ts'
import { turnstoneTerracePast } from './turnstone-terrace-past.ts'
import { wrenRow, wrenRowPast } from './wren-row.ts'

export type { Story } from './story.ts'

/** What residents of each made-up co-op complained about, by the co-op’s slug. */
export const STORIES: Record<string, readonly Story[]> = {
  'plover-court': [...ploverCourt, ...ploverCourtPast],
  'wren-row': [...wrenRow, ...wrenRowPast],
  'kittiwake-street': [...kittiwakeStreet, ...kittiwakeStreetPast],
  'sandpiper-yard': [...sandpiperYard, ...sandpiperYardPast],
  'turnstone-terrace': [...turnstoneTerrace, ...turnstoneTerracePast],
  'heron-yard': heronYard,
  'lapwing-lane': lapwingLane,
}
