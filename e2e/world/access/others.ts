import { dayOf } from '@putright/working-days'
import { NOBODYS } from '../addresses.ts'
import { logged } from './cases.ts'
import type { Cast } from './cast.ts'
import { placesIn } from './places.ts'
import { WORDS } from './words.ts'

/** Ids of all that is nobody’s who takes part, or closed to everybody. */
export const hiddenIdsIn = ({ foreign, gone, closed }: Cast): string[] =>
  [
    ...[foreign, gone, closed].flatMap(ids => OF_A_COMPLAINT.map(name => ids[name])),
    ...[foreign, gone].flatMap(ids => OF_A_COOP.map(name => ids[name])),
  ].filter(id => !NOBODYS_IDS.includes(id))

const NOBODYS_IDS: string[] = Object.values(NOBODYS)
const OF_A_COMPLAINT = [
  'complaintId',
  'letterId',
  'documentId',
  'packId',
  'representativeId',
  'adjustmentId',
  'restrictionId',
] as const
const OF_A_COOP = ['uploadId', 'lessonId', 'requestId', 'copyId', 'passedOnId', 'draftId'] as const

/** A complaint to the co-op that is nobody’s who takes part. */
export async function anothersComesIn({ connection, foreign, foreignCoopId }: Cast): Promise<void> {
  const { as, person } = placesIn(connection, dayOf(Temporal.Now.instant()))
  const { rows } = await connection.pool.query<{ id: string }>(
    'select id from organisations where slug = $1',
    [foreign.agentSlug],
  )
  const officer = await person(WORDS.foreign, rows[0]?.id ?? '', 'complaints officer')
  await logged(as(officer), foreignCoopId, WORDS.foreign)
}

/** A complaint to the first co-op, closed to everybody who takes part until it is opened by what is returned. */
export async function closedOneComesIn({
  connection,
  players,
  coopIds,
}: Cast): Promise<() => Promise<unknown>> {
  const { as, wall } = placesIn(connection, dayOf(Temporal.Now.instant()))
  const [home = ''] = coopIds
  const complaintId = await logged(as(players[0]?.personId ?? ''), home, WORDS.closed)
  return wall(home, complaintId, [...new Set(players.flatMap(({ personId }) => personId ?? []))])
}
