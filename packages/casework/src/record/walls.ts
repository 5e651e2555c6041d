import { declarationsOf, sameHome, wallsOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { homesOf } from '@putright/db/queries/independence'
import { sql } from 'kysely'
import type { CaseFile } from './case-file.ts'
import type { NewRecord } from './start-records.ts'
import { inBatches } from './writing.ts'

/** The walls that a record makes: around those whom it names or finds in conflict (5.8). */
export const recordedWalls = ({ position, events }: Pick<CaseFile, 'position' | 'events'>) =>
  wallsOf(position, declarationsOf(events), [])

/**
 * Brings the walls up to date with what was added to a record; asks nothing where they stay as they were. Who shares a
 * home is no part of the record: those walls stay.
 */
export async function refreshWalls(before: CaseFile, after: CaseFile): Promise<void> {
  const { db, row } = after
  const walls = recordedWalls(after)
  if (JSON.stringify(walls) === JSON.stringify(recordedWalls(before))) return
  await db
    .deleteFrom('walls')
    .where('coop_id', '=', row.coop_id)
    .where('complaint_id', '=', row.id)
    .where('because', '<>', 'same home')
    .where(
      sql<boolean>`(person_id, because) not in (
        select * from unnest(${walls.map(wall => wall.personId)}::uuid[], ${walls.map(wall => wall.because)}::text[]))`,
    )
    .execute()
  await close(
    db,
    row.coop_id,
    walls.map(({ personId, because }) => ({ complaintId: row.id, personId, because })),
  )
}

/** Closes complaints to those of whom their records say, as they begin, that they are in conflict (5.8). */
export const closeToThoseInConflict = (
  db: CoopDb,
  coopId: string,
  records: readonly Pick<NewRecord, 'complaintId' | 'events' | 'position'>[],
): Promise<void> =>
  close(
    db,
    coopId,
    records.flatMap(({ complaintId, events, position }) =>
      recordedWalls({ position, events }).map(wall => ({ complaintId, ...wall })),
    ),
  )

/** Closes complaints to the members of the co-op who live at the address of whoever complains. */
export async function closeToTheirHomes(
  db: CoopDb,
  coopId: string,
  complaints: readonly { complaintId: string; address: string }[],
): Promise<void> {
  if (complaints.every(({ address }) => address === '')) return
  const homes = await homesOf(db, coopId)
  await close(
    db,
    coopId,
    complaints.flatMap(({ complaintId, address }) =>
      homes
        .filter(({ home }) => sameHome(home, address))
        .map(({ personId }) => ({ complaintId, personId, because: 'same home' as const })),
    ),
  )
}

/** Opens complaints again to those who no longer share a home with whoever complains. */
export async function openToTheirHomes(
  db: CoopDb,
  coopId: string,
  opened: readonly { complaintId: string; personId: string }[],
): Promise<void> {
  for (const { complaintId, personId } of opened)
    await db
      .deleteFrom('walls')
      .where('coop_id', '=', coopId)
      .where('complaint_id', '=', complaintId)
      .where('person_id', '=', personId)
      .where('because', '=', 'same home')
      .execute()
}

const close = (
  db: CoopDb,
  coopId: string,
  walls: readonly {
    complaintId: string
    personId: string
    because: ReturnType<typeof wallsOf>[0]['because']
  }[],
) =>
  inBatches(walls, batch =>
    db
      .insertInto('walls')
      .values(
        batch.map(({ complaintId, personId, because }) => ({
          coop_id: coopId,
          complaint_id: complaintId,
          person_id: personId,
          because,
        })),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
