import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Role } from '../types.ts'

/** Everybody who has, had or will have a role in an organisation of one's own. */
export const membershipsOf = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('memberships as membership')
    .innerJoin('people as person', 'person.id', 'membership.person_id')
    .where('membership.organisation_id', '=', organisationId)
    .select(['person.id as personId', 'person.name', 'membership.role'])
    .select(['membership.from_on as fromOn', 'membership.until_on as untilOn'])
    .orderBy('person.name')
    .orderBy('person.id')
    .orderBy('membership.from_on')
    .orderBy('membership.role')
    .execute()
export type MembershipRow = Awaited<ReturnType<typeof membershipsOf>>[number]

interface Held {
  organisationId: string
  personId: string
  role: Role
  fromOn: CalendarDate
}

/** Gives a role from a day on, until another or for good. The policies let nobody give one to themself. */
export const addRole = (
  db: CoopDb,
  { organisationId, personId, role, fromOn }: Held,
  untilOn: CalendarDate | null,
) =>
  db
    .insertInto('memberships')
    .values({
      organisation_id: organisationId,
      person_id: personId,
      role,
      from_on: fromOn,
      until_on: untilOn,
    })
    .execute()

/** Gives a role another last day; null: none. */
export async function setLastDay(db: CoopDb, held: Held, untilOn: CalendarDate | null): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('memberships')
    .set({ until_on: untilOn })
    .where('organisation_id', '=', held.organisationId)
    .where('person_id', '=', held.personId)
    .where('role', '=', held.role)
    .where('from_on', '=', held.fromOn)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error('There is no such role to end')
}

/** Invitations that nobody has accepted or withdrawn, the newest first; for those who run the organisation. */
export const waitingInvitations = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('invitations')
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .select(['id', 'email', 'roles', 'until_on as untilOn', 'invited_at as invitedAt'])
    .select(sql<boolean>`expires_at <= now()`.as('expired'))
    .select(['expires_at as expiresAt'])
    .orderBy('invited_at', 'desc')
    .execute()
export type InvitationRow = Awaited<ReturnType<typeof waitingInvitations>>[number]

/**
 * How many minutes ago each invitation of the last thirty days was mailed to an address, the latest first: of all that an
 * organisation sent there, those withdrawn too. Nobody else invites that address until this transaction ends.
 */
export async function invitationsMailed(db: CoopDb, organisationId: string, email: string) {
  const { rows } = await sql<{ minutes_ago: number }>`
    select floor(extract(epoch from clock_timestamp() - mailed_at) / 60)::integer as minutes_ago
    from invitations_mailed(${organisationId}, ${email}) mailed_at
    where mailed_at > now() - interval '30 days'
    order by mailed_at desc`.execute(db)
  return rows.map(({ minutes_ago }) => minutes_ago)
}

interface NewInvitation {
  organisationId: string
  email: string
  roles: Role[]
  untilOn: CalendarDate | null
  invitedBy: string
}

/** The id of a new invitation. Its token is made by whoever mails it. */
export async function addInvitation(db: CoopDb, invitation: NewInvitation): Promise<string> {
  const { id } = await db
    .insertInto('invitations')
    .values({
      organisation_id: invitation.organisationId,
      email: invitation.email,
      roles: invitation.roles,
      until_on: invitation.untilOn,
      invited_by: invitation.invitedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes an invitation back. Its link says so from then on. */
export const withdraw = (db: CoopDb, organisationId: string, id: string) =>
  db
    .updateTable('invitations')
    .set({ withdrawn_at: sql<string>`now()` })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()

/** Whether somebody with this address has a role in the organisation today. */
export async function isColleague(db: CoopDb, organisationId: string, email: string): Promise<boolean> {
  const found = await db
    .selectFrom('memberships as membership')
    .innerJoin('people as person', 'person.id', 'membership.person_id')
    .where('membership.organisation_id', '=', organisationId)
    .where('person.email', '=', email)
    .where(sql<boolean>`in_force(membership.from_on, membership.until_on)`)
    .select('person.id')
    .executeTakeFirst()
  return found !== undefined
}

/** Whether the database refused at the end of a transaction because nobody would be left to run an organisation. */
export const nobodyLeftToRunIt = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'somebody_runs_it'
