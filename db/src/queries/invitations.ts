import { createHash, randomBytes } from 'node:crypto'
import type { CalendarDate } from '@putright/working-days'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database, Role } from '../types.ts'

/** Why an invitation does not open. */
export type InvitationOver = 'used' | 'withdrawn' | 'expired'

/** An invitation as its token finds it. */
export interface InvitationFound {
  id: string
  organisationId: string
  organisation: string
  slug: string
  email: string
  roles: Role[]
  untilOn: CalendarDate | null
  over: InvitationOver | null
  /** Whether somebody has an account at the address. */
  known: boolean
}

/** Asked as putright_accounts. Undefined for a token that was never given out. */
export const invitationBehind = (
  kysely: Kysely<Database>,
  token: string,
): Promise<InvitationFound | undefined> =>
  kysely
    .selectFrom('invitations as invitation')
    .innerJoin('organisations as organisation', 'organisation.id', 'invitation.organisation_id')
    .leftJoin('people as person', 'person.email', 'invitation.email')
    .where('invitation.token_hash', '=', hashOf(token))
    .select(['invitation.id', 'organisation.id as organisationId', 'organisation.name as organisation'])
    .select(['organisation.slug', 'invitation.email', 'invitation.roles', 'invitation.until_on as untilOn'])
    .select(sql<boolean>`person.id is not null`.as('known'))
    .select(
      sql<InvitationOver | null>`case
        when invitation.accepted_at is not null then 'used'
        when invitation.withdrawn_at is not null then 'withdrawn'
        when invitation.expires_at <= now() or invitation.until_on < today_here() then 'expired' end`.as(
        'over',
      ),
    )
    .executeTakeFirst()

/**
 * Accepts an invitation for somebody and gives them its roles from today, in the transaction given; as putright_accounts,
 * whose policies allow it once, to whoever has the address. Undefined where it was not open any more.
 */
export async function acceptInvitation(db: Transaction<Database>, token: string, personId: string) {
  const accepted = await db
    .updateTable('invitations')
    .set({ accepted_by: personId, accepted_at: sql<string>`now()` })
    .where('token_hash', '=', hashOf(token))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'organisation_id as organisationId', 'roles', 'until_on as untilOn'])
    .executeTakeFirst()
  if (!accepted) return undefined
  for (const role of accepted.roles)
    await db
      .insertInto('memberships')
      .values({
        person_id: personId,
        organisation_id: accepted.organisationId,
        role,
        from_on: sql<CalendarDate>`today_here()`,
        until_on: accepted.untilOn,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  return accepted
}

/** Gives an invitation its token and seven days, as its mail is written; undefined where it no longer waits. Asked by the worker. */
export async function tokenForInvitation(db: CoopDb, organisationId: string, invitationId: string) {
  const token = randomBytes(32).toString('base64url')
  const invitation = await db
    .updateTable('invitations as invitation')
    .from('organisations as organisation')
    .whereRef('organisation.id', '=', 'invitation.organisation_id')
    .where('invitation.organisation_id', '=', organisationId)
    .where('invitation.id', '=', invitationId)
    .where('invitation.accepted_at', 'is', null)
    .where('invitation.withdrawn_at', 'is', null)
    .set({ token_hash: hashOf(token), expires_at: sql<string>`now() + interval '7 days'` })
    .returning(['invitation.email', 'invitation.roles', 'organisation.name as organisation'])
    .returning(['invitation.expires_at as expiresAt', 'invitation.invited_by as invitedBy'])
    .executeTakeFirst()
  return invitation && { ...invitation, token }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
