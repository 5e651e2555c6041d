import type { Database } from '@putright/db'
import { accountLink, askAccountLink, useAccountLink } from '@putright/db/queries/account-links'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { sql, type Transaction } from 'kysely'
import { type Answer, type Means, type Refusal, refuse } from './means.ts'
import { hashPassword, matches, tooWeak } from './passwords.ts'
import type { Standing } from './standing.ts'
import type { Visit } from './visit.ts'

/** The argon2id hash of somebody’s password; undefined where they have none yet. */
export async function passwordHashOf({ kysely }: Means, personId: string): Promise<string | undefined> {
  const kept = await kysely
    .selectFrom('credentials')
    .where('person_id', '=', personId)
    .select('password_hash as hash')
    .executeTakeFirst()
  return kept?.hash
}

/** Counts no try: whoever asks limits how often. */
export async function passwordIsRight(means: Means, personId: string, password: string): Promise<boolean> {
  const hash = await passwordHashOf(means, personId)
  return hash !== undefined && (await matches(hash, password))
}

/** For what a session alone is not enough: whoever is signed in shows that it is them. */
export async function refusePassword(
  means: Means,
  personId: string,
  password: string,
  field: string,
): Promise<Refusal | null> {
  const tried = ['code of a person', personId] as const
  const wait = await means.throttle.mayTry(tried)
  if (wait) return refuse(wait, field)
  if (!(await passwordIsRight(means, personId, password)))
    return refuse('That is not your password. Nothing was changed.', field)
  await means.throttle.succeeded(tried)
  return null
}

/** Sets a password and ends every session that the old one opened. Mails whoever had one before. */
export async function setPassword(
  means: Means,
  personId: string,
  password: string,
): Promise<{ set: true } | { set: false; because: string }> {
  const because = tooWeak(password)
  if (because) return { set: false, because }
  const hash = await hashPassword(password)
  await means.kysely.transaction().execute(db => store(db, personId, hash))
  return { set: true }
}

/** As setPassword, for whoever is signed in and knows the old one; `cookie` opens the session they go on with. */
export async function changePassword(
  means: Means,
  { person, session }: Standing,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<{ done: true; cookie: string } | Refusal> {
  const refused = await refusePassword(means, person.id, password, 'password')
  if (refused) return refused
  if (password === newPassword) return refuse('That is the password you have. Choose another.', 'newPassword')
  const answer = await setPassword(means, person.id, newPassword)
  if (!answer.set) return refuse(answer.because, 'newPassword')
  await means.note('password set', person.id)
  return {
    done: true,
    cookie: await means.sessions.begin(person.id, session.browser, session.secondFactorPassed),
  }
}

/**
 * Asks for a link to set a new password. Does not look whether the address is anybody’s: the worker does, so that what is
 * answered here, and how soon, is the same. Null: asked; a sentence where it has to wait.
 */
export async function askForReset(means: Means, email: string, visit: Visit): Promise<string | null> {
  const address = email.trim().toLowerCase()
  const wait = await means.throttle.mayTry(
    ['reset of an account', address],
    ['reset from an address', visit.address],
  )
  if (wait) return wait
  await means.kysely
    .transaction()
    .execute(db => askAccountLink(db, { purpose: 'password reset', email: address, hours: 1 }))
  await means.note('password reset asked', null)
  return null
}

/** Whether a link to set a password opens; undefined where it does not. Uses nothing up. */
export const resetOpens = async ({ kysely }: Means, token: string): Promise<true | undefined> =>
  (await accountLink(kysely, 'password reset', token)) && true

const NO_LINK = 'This link has been used, or has expired. Ask for another.'

/** Uses a link up and sets the password. A second factor is asked for as before. */
export async function resetPassword(means: Means, token: string, password: string): Promise<Answer> {
  const because = tooWeak(password)
  if (because) return refuse(because, 'newPassword')
  // Before hashing, which is dear: whoever made the token up must not keep the server busy.
  if (!(await resetOpens(means, token))) return refuse(NO_LINK)
  const hash = await hashPassword(password)
  const personId = await means.kysely.transaction().execute(async db => {
    const link = await useAccountLink(db, 'password reset', token)
    if (!link?.personId) return null
    await store(db, link.personId, hash)
    return link.personId
  })
  if (!personId) return refuse(NO_LINK)
  await means.note('password set', personId)
  return { done: true }
}

/** Sessions and links of the account end with its password: whoever had them may have been somebody else. */
async function store(db: Transaction<Database>, personId: string, hash: string): Promise<void> {
  const had = await db
    .selectFrom('credentials')
    .where('person_id', '=', personId)
    .select('person_id')
    .executeTakeFirst()
  await db
    .insertInto('credentials')
    .values({ person_id: personId, password_hash: hash })
    .onConflict(conflict =>
      conflict.column('person_id').doUpdateSet({ password_hash: hash, set_at: sql<string>`now()` }),
    )
    .execute()
  await db.deleteFrom('sessions').where('user_id', '=', personId).execute()
  await db
    .updateTable('account_links')
    .set({ used_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  if (had) await askAccountMail(db, { letter: 'password changed', personId })
}
