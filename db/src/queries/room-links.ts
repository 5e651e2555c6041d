import { createHash, randomBytes } from 'node:crypto'
import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { Connection } from '../connect.ts'
import type { CoopDb } from '../doors.ts'

/** A link into the decision room, as its token finds it: for one person, one complaint and one stage. */
export interface RoomLink {
  personId: string
  /** All that is said of the person before the link is used: mail scanners open links too. */
  firstName: string
  complaintId: string
  stage: 1 | 2
  /** The last day on which it opens. */
  expiresOn: CalendarDate
  used: boolean
}

interface NewRoomLink {
  coopId: string
  complaintId: string
  personId: string
  stage: 1 | 2
  expiresOn: CalendarDate
}

/** Makes a link and gives its token, of which only the hash is kept: who reads the table can open nothing. */
export async function makeRoomLink(
  db: CoopDb,
  { coopId, complaintId, personId, stage, expiresOn }: NewRoomLink,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('room_links')
    .values({
      coop_id: coopId,
      complaint_id: complaintId,
      person_id: personId,
      stage,
      expires_on: expiresOn,
      token_hash: hashOf(token),
    })
    .execute()
  return token
}

/** Asked as putright_accounts, like all that follows. Undefined for a token that was never given out. */
export async function roomLink({ kysely }: Connection, token: string): Promise<RoomLink | undefined> {
  const row = await kysely
    .selectFrom('room_links as link')
    .innerJoin('people as person', 'person.id', 'link.person_id')
    .where('link.token_hash', '=', hashOf(token))
    .select([
      'link.person_id as personId',
      'person.name',
      'link.complaint_id as complaintId',
      'link.stage',
      'link.expires_on as expiresOn',
      'link.used_at as usedAt',
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { name, usedAt, ...link } = row
  return { ...link, firstName: name.split(' ')[0] ?? '', used: usedAt !== null }
}

/** Uses a link, once: of two at the same time one learns that it was not the first. */
export async function markRoomLinkUsed({ kysely }: Connection, token: string): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('room_links')
    .set({ used_at: sql<string>`now()` })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes that a fresh link is asked for; false where one was within ten minutes, for the same person and complaint. */
export async function markAskedAgain({ kysely }: Connection, token: string): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('room_links as link')
    .set({ asked_again_at: sql<string>`now()` })
    .where('link.token_hash', '=', hashOf(token))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('room_links as other')
            .whereRef('other.person_id', '=', 'link.person_id')
            .whereRef('other.complaint_id', '=', 'link.complaint_id')
            .where('other.asked_again_at', '>', sql<Date>`now() - interval '10 minutes'`)
            .select('other.id'),
        ),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
