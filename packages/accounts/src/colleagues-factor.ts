import type { AuditWhat, Database } from '@putright/db'
import { askAccountLink } from '@putright/db/queries/account-links'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { writeAudit } from '@putright/db/queries/audit'
import {
  takeBackVouches,
  type Vouching,
  vouch,
  vouchingFor,
  vouchOf,
} from '@putright/db/queries/factor-vouches'
import type { Kysely, Transaction } from 'kysely'
import { type Answer, type Means, type Refusal, refuse } from './means.ts'
import { passwordIsRight } from './own-password.ts'
import { refuseCode } from './second-factor.ts'
import { factorsOf, hasOne, type Standing } from './standing.ts'

/** A colleague in an organisation that the acting person runs. */
export interface Colleague {
  organisationId: string
  personId: string
}

/** Asked; `waits`: other organisations of theirs have to say the same before the link is mailed. */
type FactorResetAsked = { done: true; waits: boolean } | Refusal

/**
 * Says for an organisation that a colleague has lost their second factor. Once every organisation of theirs has said so, a
 * link is mailed to them. An account is its person’s: this opens nothing by itself, see decision 29.
 */
export async function askFactorReset(
  means: Means,
  standing: Standing,
  colleague: Colleague,
  shown: { password: string; code: string },
): Promise<FactorResetAsked> {
  const { id: voucherId } = standing.person
  const { personId, organisationId } = colleague
  if (personId === voucherId) return noted(means, voucherId, organisationId, 'own factor', OWN)
  const refused = await refuseAsker(means, standing, shown)
  if (refused) return refused
  const all = await vouchingFor(means.kysely, voucherId, personId)
  const mine = all.filter(each => each.mine)
  if (!mine.some(each => each.organisationId === organisationId))
    return noted(means, voucherId, organisationId, 'no colleague', NO_COLLEAGUE)
  if (!hasOne(await factorsOf(means, personId))) return refuse(HAS_NONE)
  const waiting = all.filter(each => !each.mine && !each.vouched)
  if (waiting.some(({ others }) => others.length === 0))
    return noted(means, voucherId, organisationId, 'nobody to vouch', NOBODY_ELSE)
  await means.kysely.transaction().execute(async db => {
    for (const own of mine) {
      await vouch(db, { ...own, personId, voucherId })
      await noteOf(db, voucherId, own.organisationId, 'second factor reset asked', personId)
    }
    if (waiting.length === 0) await mailLink(db, personId)
    await tellWhoeverRuns(db, all, waiting, voucherId, personId)
  })
  return { done: true, waits: waiting.length > 0 }
}

const OWN =
  'Nobody resets their own second factor. Use a recovery code, or ask somebody else who runs the organisation. Nothing was changed.'
const NO_COLLEAGUE = 'They have no role today in an organisation that you run. Nothing was changed.'
const HAS_NONE = 'They have no second factor that could be reset: their password opens their account.'
const NOBODY_ELSE =
  'They also have a role in an organisation that nobody but them runs, and that would be opened with it. Whoever operates this Putright can reset it. Nothing was changed.'
const OWN_FIRST =
  'Set up a second factor of your own first, in your account: whoever has another’s reset shows theirs.'
const WRONG_PASSWORD = 'That is not your password. Nothing was changed.'

/** Password and, of whoever has an app, a code of it; guesses at both are counted together. */
async function refuseAsker(
  means: Means,
  { person, session }: Standing,
  { password, code }: { password: string; code: string },
): Promise<Refusal | null> {
  const factors = await factorsOf(means, person.id)
  if (!hasOne(factors) || !session.secondFactorPassed) return refuse(OWN_FIRST)
  const tried = ['code of a person', person.id] as const
  const wait = await means.throttle.mayTry(tried)
  if (wait) return refuse(wait)
  if (!(await passwordIsRight(means, person.id, password))) return refuse(WRONG_PASSWORD, 'password')
  const wrong = factors.app ? await refuseCode(means, person.id, code) : null
  if (wrong) return refuse(wrong, 'code')
  await means.throttle.succeeded(tried)
  return null
}

async function mailLink(db: Transaction<Database>, personId: string): Promise<void> {
  const { email } = await db
    .selectFrom('people')
    .where('id', '=', personId)
    .select('email')
    .executeTakeFirstOrThrow()
  await askAccountLink(db, { purpose: 'second factor reset', email, personId, hours: 24 })
}

/** Everybody who runs any organisation of theirs: those whose answer is waited for are asked for it. */
async function tellWhoeverRuns(
  db: Transaction<Database>,
  all: readonly Vouching[],
  waiting: readonly Vouching[],
  voucherId: string,
  colleagueId: string,
): Promise<void> {
  const told = new Set([voucherId])
  for (const own of [...waiting, ...all])
    for (const personId of own.others.filter(id => !told.has(id))) {
      told.add(personId)
      const { organisationId } = own
      const payload = { colleagueId, waits: waiting.includes(own) ? 'yes' : 'no' }
      await askAccountMail(db, { letter: 'second factor reset asked', personId, organisationId, payload })
    }
}

/** What was said of a colleague’s second factor for an organisation; for whoever runs it. */
export const factorResetOf = ({ kysely }: Means, { organisationId, personId }: Colleague) =>
  vouchOf(kysely, organisationId, personId)

/** Takes back what any organisation of theirs said, for somebody who runs one of these. */
export async function stopFactorReset(
  { kysely }: Means,
  { person }: Standing,
  { organisationId, personId }: Colleague,
): Promise<Answer> {
  return kysely.transaction().execute(async db => {
    const all = await vouchingFor(db, person.id, personId)
    if (!all.some(own => own.mine && own.organisationId === organisationId)) return refuse(NO_COLLEAGUE)
    if (!(await takeBackVouches(db, personId)))
      return refuse('There is nothing to stop: it was done or stopped.')
    await noteOf(db, person.id, organisationId, 'second factor reset stopped', personId)
    return { done: true }
  })
}

async function noted(
  { kysely }: Means,
  voucherId: string,
  organisationId: string,
  because: string,
  sentence: string,
): Promise<Refusal> {
  const what = 'second factor reset refused'
  await writeAudit(kysely, voucherId, { organisationId, what, subject: { because } })
  return refuse(sentence)
}

/** Into the log of an organisation of theirs; null: into nobody’s, the account being their own. */
export const noteOf = (
  db: Kysely<Database>,
  actor: string,
  organisationId: string | null,
  what: AuditWhat,
  personId: string,
): Promise<void> => writeAudit(db, actor, { organisationId, what, subject: { personId } })
