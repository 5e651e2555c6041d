import { accountLink, askAccountLink, useAccountLink } from '@putright/db/queries/account-links'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { type Answer, type Means, refuse } from './means.ts'
import { refusePassword } from './own-password.ts'
import type { Standing } from './standing.ts'

/** Mails a link to the address somebody wants to be known by. Whether it is somebody’s already is not said here. */
export async function askForNewAddress(
  means: Means,
  { person }: Standing,
  { email, password }: { email: string; password: string },
): Promise<Answer> {
  const address = email.trim().toLowerCase()
  if (address === person.email) return refuse('That is the address you have.', 'email')
  const refused = await refusePassword(means, person.id, password, 'password')
  if (refused) return refused
  const wait = await means.throttle.mayTry(['mail to a new address', person.id])
  if (wait) return refuse(wait, 'email')
  await means.kysely
    .transaction()
    .execute(db =>
      askAccountLink(db, { purpose: 'new address', email: address, personId: person.id, hours: 24 }),
    )
  return { done: true }
}

/** The address a link is for, to whoever asked for it; undefined for anybody else. */
export async function newAddressOf(
  { kysely }: Means,
  { person }: Standing,
  token: string,
): Promise<string | undefined> {
  const link = await accountLink(kysely, 'new address', token)
  return link?.personId === person.id ? link.email : undefined
}

const NO_LINK =
  'This link has been used, has expired, or was asked for by somebody else. Nothing was changed.'

/** Whoever reads the mail of an address and is signed in has shown that it is theirs: from now on they sign in with it. */
export async function confirmNewAddress(means: Means, standing: Standing, token: string): Promise<Answer> {
  const { person } = standing
  if (!(await newAddressOf(means, standing, token))) return refuse(NO_LINK)
  const changed = await means.kysely.transaction().execute(async db => {
    const link = await useAccountLink(db, 'new address', token)
    if (!link) return false
    const { numUpdatedRows } = await db
      .updateTable('people')
      .set({ email: link.email })
      .where('id', '=', person.id)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('people as other').where('other.email', '=', link.email).select('other.id'))),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await db
      .updateTable('account_links')
      .set({ former_email: person.email })
      .where('id', '=', link.id)
      .execute()
    await askAccountMail(db, { letter: 'address changed', payload: { linkId: link.id } })
    return true
  })
  if (!changed) return refuse('This address cannot be used. Nothing was changed.')
  await means.note('address verified', person.id)
  return { done: true }
}
