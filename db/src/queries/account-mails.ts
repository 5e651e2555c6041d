import { type Kysely, sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'

/** Asks for a mail that is no co-op’s. Identifiers only: whoever composes it reads the rest when it is sent. */
export interface AccountMailAsked {
  letter: string
  personId?: string
  organisationId?: string
  /** Of that organisation. */
  invitationId?: string
  payload?: Record<string, string>
}

/** Writes down, in the transaction given, that a mail is wanted; the worker sends it. */
export async function askAccountMail(
  db: Pick<Kysely<Database>, 'insertInto'>,
  { letter, personId, organisationId, invitationId, payload = {} }: AccountMailAsked,
): Promise<void> {
  await db
    .insertInto('account_mails')
    .values({
      letter,
      person_id: personId ?? null,
      organisation_id: organisationId ?? null,
      invitation_id: invitationId ?? null,
      payload: JSON.stringify(payload),
    })
    .execute()
}

export interface AccountMailHandedOver {
  topic: 'account mail'
  id: string
}

/** Marks the oldest waiting ones as handed over, and returns them. Those another relay has in hand are passed by. */
export const handOverAccountMails = (db: CoopDb, limit: number): Promise<AccountMailHandedOver[]> =>
  db
    .with('waiting', query =>
      query
        .selectFrom('account_mails')
        .select('id')
        .where('relayed_at', 'is', null)
        .orderBy('created_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('account_mails as mail')
    .from('waiting')
    .whereRef('mail.id', '=', 'waiting.id')
    .set({ relayed_at: sql<string>`clock_timestamp()` })
    .returning(['mail.id', sql<'account mail'>`'account mail'`.as('topic')])
    .execute()

/** Makes those wait again that were handed over so long ago without effect. */
export async function takeBackLostAccountMails(db: CoopDb, milliseconds: number): Promise<void> {
  await db
    .updateTable('account_mails')
    .set({ relayed_at: null })
    .where('relayed_at', '<', ago(milliseconds))
    .where('sent_at', 'is', null)
    .execute()
}

/** What is asked for, held until the transaction ends; undefined where it is settled. Waits for another who is sending it. */
export async function claimAccountMail(db: CoopDb, id: string) {
  const row = await db
    .selectFrom('account_mails')
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .select(['letter', 'payload'])
    .select(['person_id as personId', 'organisation_id as organisationId', 'invitation_id as invitationId'])
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row.payload, letter: row.letter, ...given(row) }
}

const given = (row: Record<'personId' | 'organisationId' | 'invitationId', string | null>) => ({
  ...(row.personId && { personId: row.personId }),
  ...(row.organisationId && { organisationId: row.organisationId }),
  ...(row.invitationId && { invitationId: row.invitationId }),
})

/** `messageId`: null where there was nobody to send it to. */
export async function settleAccountMail(db: CoopDb, id: string, messageId: string | null): Promise<void> {
  await db
    .updateTable('account_mails')
    .set({ sent_at: sql<string>`clock_timestamp()`, message_id: messageId })
    .where('id', '=', id)
    .execute()
}

/** Asked for that long ago and not sent: refused for good, or refused until nobody tried again. */
export const undeliveredAccountMails = (db: CoopDb, milliseconds: number) =>
  db
    .selectFrom('account_mails')
    .select(['id', 'letter', 'created_at as askedAt'])
    .where('created_at', '<', ago(milliseconds))
    .where('sent_at', 'is', null)
    .orderBy('created_at')
    .execute()

const ago = (milliseconds: number) => sql<Date>`now() - make_interval(secs => ${milliseconds / 1000})`
