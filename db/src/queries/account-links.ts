import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'
import { askAccountMail } from './account-mails.ts'

export type LinkPurpose = 'password reset' | 'new address' | 'sign-up' | 'second factor reset'

interface LinkAsked {
  purpose: LinkPurpose
  email: string
  /** Whose it is; left out where only the worker looks whose the address is, or it is nobody’s yet. */
  personId?: string
  /** For how long it opens. */
  hours: number
}

/** Asks for a link to be mailed to an address, by the letter that bears the name of its purpose. As putright_accounts. */
export async function askAccountLink(
  db: Transaction<Database>,
  { purpose, email, personId, hours }: LinkAsked,
): Promise<string> {
  const { id } = await db
    .insertInto('account_links')
    .values({
      purpose,
      email,
      person_id: personId ?? null,
      expires_at: sql<string>`now() + make_interval(hours => ${hours})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await askAccountMail(db, { letter: purpose, payload: { linkId: id } })
  return id
}

/** What is behind a token that still opens; undefined where it was never given out, was used, or has expired. Uses nothing up. */
export const accountLink = (db: Kysely<Database>, purpose: LinkPurpose, token: string) =>
  db
    .selectFrom('account_links')
    .select(['id', 'email', 'person_id as personId'])
    .where('purpose', '=', purpose)
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()

/** The same, and uses it up: of two at the same time one learns that there is nothing. */
export const useAccountLink = (db: Transaction<Database>, purpose: LinkPurpose, token: string) =>
  db
    .updateTable('account_links')
    .set({ used_at: sql<string>`now()` })
    .where('purpose', '=', purpose)
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'email', 'person_id as personId'])
    .executeTakeFirst()

/** Gives a link its token, as its mail is written: of the token only the hash is kept. Asked by the worker. */
export async function tokenForLink(db: CoopDb, linkId: string) {
  const token = randomBytes(32).toString('base64url')
  const link = await db
    .updateTable('account_links as link')
    .set({ token_hash: hashOf(token) })
    .where('link.id', '=', linkId)
    .where('link.used_at', 'is', null)
    .where('link.expires_at', '>', sql<Date>`now()`)
    .returning(['link.email', 'link.person_id as personId'])
    .executeTakeFirst()
  return link && { ...link, token }
}

/** Says whose password a reset is for, found by the address; undefined, and the link gone, where it is nobody’s. */
export async function ownerOfReset(db: CoopDb, linkId: string, email: string) {
  const person = await db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (person)
    await db.updateTable('account_links').set({ person_id: person.id }).where('id', '=', linkId).execute()
  else await db.deleteFrom('account_links').where('id', '=', linkId).execute()
  return person
}

/** Who is told, and where, that their address was changed; undefined where it was not. Asked by the worker. */
export async function formerAddress(db: CoopDb, linkId: string) {
  const link = await db
    .selectFrom('account_links as link')
    .innerJoin('people as person', 'person.id', 'link.person_id')
    .where('link.id', '=', linkId)
    .select(['person.name', 'link.former_email as email'])
    .executeTakeFirst()
  return link?.email ? { name: link.name, email: link.email } : undefined
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
