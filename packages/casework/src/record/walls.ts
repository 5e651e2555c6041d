import { declarationsOf, wallsOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import type { Folded } from './case-file.ts'
import { inBatches, together, type Write } from './writing.ts'

/** The walls that a record makes: around those whom it names or finds in conflict (5.8). Who shares a home is no part of it. */
export const recordedWalls = ({ position, events }: Folded) => wallsOf(position, declarationsOf(events), [])

/** The same as rows. */
export const wallRows = (record: Folded) =>
  recordedWalls(record).map(({ personId, because }) => ({ person_id: personId, because }))

export interface AtHome {
  complaintId: string
  personId: string
}

/** Closes complaints to those who share a home with whoever complains. */
export const closedAtHome = (db: CoopDb, coopId: string, pairs: readonly AtHome[]): Write[] =>
  pairs.length > 0
    ? [
        db
          .insertInto('walls')
          .values(
            pairs.map(({ complaintId, personId }) => ({
              coop_id: coopId,
              complaint_id: complaintId,
              person_id: personId,
              because: 'same home' as const,
            })),
          )
          .onConflict(conflict => conflict.doNothing()),
      ]
    : []

/** Opens complaints again to those who no longer share a home with whoever complains. */
export async function openToTheirHomes(db: CoopDb, coopId: string, opened: readonly AtHome[]): Promise<void> {
  for (const { complaintId, personId } of opened)
    await db
      .deleteFrom('walls')
      .where('coop_id', '=', coopId)
      .where('complaint_id', '=', complaintId)
      .where('person_id', '=', personId)
      .where('because', '=', 'same home')
      .execute()
}

/** Closes many of them. */
export const closeToTheirHomes = (db: CoopDb, coopId: string, pairs: readonly AtHome[]): Promise<void> =>
  inBatches(pairs, batch => together(db, closedAtHome(db, coopId, batch)))
