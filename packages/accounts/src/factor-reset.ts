import type { Database } from '@putright/db'
import { accountLink, useAccountLink } from '@putright/db/queries/account-links'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { vouchingFor } from '@putright/db/queries/factor-vouches'
import { sql, type Transaction } from 'kysely'
import { noteOf } from './colleagues-factor.ts'
import { type Answer, type Means, refuse } from './means.ts'
import { refusePassword } from './own-password.ts'

/** Whether a link to reset a second factor opens; undefined where it does not. Uses nothing up. */
export const factorResetOpens = async ({ kysely }: Means, token: string): Promise<true | undefined> =>
  (await accountLink(kysely, 'second factor reset', token)) && true

const NO_LINK =
  'This link has been used, was stopped, or has expired. Ask whoever runs your organisation again.'
// Whoever reads somebody's mail could set a new password by it: its owner has to have had time to notice.
const TOO_NEW =
  'Your password was set less than three days ago, so this cannot be done yet. Ask again after three days. Nothing was changed.'

/** Takes away every second factor of whoever shows their link and their password, and ends their sessions. */
export async function resetFactor(means: Means, token: string, password: string): Promise<Answer> {
  const link = await accountLink(means.kysely, 'second factor reset', token)
  if (!link?.personId) return refuse(NO_LINK)
  const { personId } = link
  const refused = await refusePassword(means, personId, password, 'password')
  if (refused) return refused
  if (await passwordIsNew(means, personId)) return refuse(TOO_NEW)
  return means.kysely.transaction().execute(async db => {
    if (!(await useAccountLink(db, 'second factor reset', token))) return refuse(NO_LINK)
    const all = await vouchingFor(db, personId, personId)
    // One that they joined since, or for which it was said too long ago.
    if (all.length === 0 || !all.every(({ vouched }) => vouched)) return refuse(NO_LINK)
    await takeAwayFactors(db, personId)
    for (const organisationId of [null, ...all.map(own => own.organisationId)])
      await noteOf(db, personId, organisationId, 'second factor reset', personId)
    const payload = { what: 'the second factor was reset' }
    await askAccountMail(db, { letter: 'second factor changed', personId, payload })
    return { done: true }
  })
}

async function passwordIsNew({ kysely }: Means, personId: string): Promise<boolean> {
  const recent = await kysely
    .selectFrom('credentials')
    .where('person_id', '=', personId)
    .where(sql<boolean>`set_at > now() - interval '3 days'`)
    .select('person_id')
    .executeTakeFirst()
  return recent !== undefined
}

async function takeAwayFactors(db: Transaction<Database>, personId: string): Promise<void> {
  for (const table of ['second_factors', 'passkeys', 'recovery_codes', 'factor_vouches'] as const)
    await db.deleteFrom(table).where('person_id', '=', personId).execute()
  await db.deleteFrom('sessions').where('user_id', '=', personId).execute()
}
