import { askAccountMail } from '@putright/db/queries/account-mails'
import { takeBackVouches } from '@putright/db/queries/factor-vouches'
import { type Answer, type Means, type Refusal, refuse } from './means.ts'
import { refusePassword } from './own-password.ts'
import { type Factors, factorsOf, hasOne, type Standing } from './standing.ts'

/** Done; with recovery codes where there were none, to be shown this once. */
export type FactorAdded = { done: true; codes: string[] | null } | Refusal

const WRONG = 'That code is not right. Codes change every half minute: wait for the next, and try again.'
const REPLAYED = 'That code has been used. Wait for the next one: they change every half minute.'
const NO_RECOVERY = 'That recovery code is not right, or has been used. Check it, or try another.'

/** A code of the app, or one of the recovery codes, and the session is wholly open. */
export async function passCode(means: Means, { person, session }: Standing, code: string): Promise<Answer> {
  const tried = ['code of a person', person.id] as const
  const wait = await means.throttle.mayTry(tried)
  if (wait) return refuse(wait, 'code')
  const refused = await refuseCode(means, person.id, code)
  if (refused) return refuse(refused, 'code')
  await means.throttle.succeeded(tried)
  await means.sessions.passSecondFactor(session)
  // Whoever shows it has not lost it.
  await takeBackVouches(means.kysely, person.id)
  return { done: true }
}

/** Why a code of the app, or a recovery code, is not taken; null, and it is used up. */
export async function refuseCode(means: Means, personId: string, code: string): Promise<string | null> {
  if (/[a-z]/i.test(code)) {
    if (!(await means.recoveryCodes.use(personId, code))) return NO_RECOVERY
    await means.note('recovery code used', personId)
    await tell(means, personId, 'a recovery code was used')
    return null
  }
  const answer = await means.authenticators.check(personId, code)
  if (answer === 'right') return null
  await means.note(answer === 'replayed' ? 'code replayed' : 'code refused', personId)
  return answer === 'replayed' ? REPLAYED : WRONG
}

/** Makes an app the second factor, with a code it shows. Whoever has a factor already passed it, and shows their password. */
export async function addApp(
  means: Means,
  standing: Standing,
  { code, password }: { code: string; password: string },
): Promise<FactorAdded> {
  const { person } = standing
  const tried = ['code of a person', person.id] as const
  if (hasOne(await factorsToChange(means, standing))) {
    const refused = await refusePassword(means, person.id, password, 'password')
    if (refused) return refused
  }
  const wait = await means.throttle.mayTry(tried)
  if (wait) return refuse(wait, 'code')
  if ((await means.authenticators.confirm(person.id, code)) !== 'right') return refuse(WRONG, 'code')
  await means.throttle.succeeded(tried)
  await means.note('second factor set', person.id)
  return added(means, standing, 'an authenticator app was added')
}

const NOT_OURS = 'The passkey was not added: the answer of your browser did not fit. Try once more.'

/** Adds what the browser answered as a second factor, under a name of its owner’s. */
export async function addPasskey(
  means: Means,
  standing: Standing,
  { name, answer }: { name: string; answer: string },
): Promise<FactorAdded> {
  await factorsToChange(means, standing)
  if (!(await means.passkeys.add(standing.person.id, name, answer))) return refuse(NOT_OURS)
  await means.note('passkey added', standing.person.id)
  return added(means, standing, 'a passkey was added')
}

const LAST_ONE = 'Your role needs a second factor, and this is the only one you have. Add another first.'

/** Does without the app, for whoever shows their password; a role that needs a factor keeps the last one. */
export async function removeApp(means: Means, standing: Standing, password: string): Promise<Answer> {
  const { person } = standing
  const { passkeys, needed } = await factorsToChange(means, standing)
  if (needed && passkeys === 0) return refuse(LAST_ONE)
  const refused = await refusePassword(means, person.id, password, 'password')
  if (refused) return refused
  await means.authenticators.remove(person.id)
  if (passkeys === 0) await means.recoveryCodes.removeAll(person.id)
  await means.note('second factor removed', person.id)
  await tell(means, person.id, 'the authenticator app was removed')
  return { done: true }
}

/** The same for a passkey, for which the session is enough: another is asked for, or none was needed. */
export async function removePasskey(means: Means, standing: Standing, id: string): Promise<Answer> {
  const { person } = standing
  const { app, passkeys, needed } = await factorsToChange(means, standing)
  if (needed && !app && passkeys === 1) return refuse(LAST_ONE)
  if (!(await means.passkeys.remove(person.id, id))) return refuse('You have no such passkey any more.')
  if (!app && passkeys === 1) await means.recoveryCodes.removeAll(person.id)
  await means.note('passkey removed', person.id)
  await tell(means, person.id, 'a passkey was removed')
  return { done: true }
}

/** New ones in place of the old. */
export async function newRecoveryCodes(
  means: Means,
  standing: Standing,
  password: string,
): Promise<FactorAdded> {
  const { person } = standing
  if (!hasOne(await factorsToChange(means, standing)))
    return refuse('Recovery codes stand in for a second factor, and you have none.')
  const refused = await refusePassword(means, person.id, password, 'password')
  if (refused) return refused
  const codes = await means.recoveryCodes.make(person.id)
  await means.note('recovery codes made', person.id)
  await tell(means, person.id, 'new recovery codes were made')
  return { done: true, codes }
}

// Whoever has only shown a password must not change what else is asked for. No page leads here.
async function factorsToChange(means: Means, { person, needs }: Standing): Promise<Factors> {
  if (needs === 'a code') throw new Error('A second factor is changed only by whoever has passed it')
  return factorsOf(means, person.id)
}

async function added(means: Means, { person, session }: Standing, what: string): Promise<FactorAdded> {
  await means.sessions.passSecondFactor(session)
  await tell(means, person.id, what)
  const codes = (await means.recoveryCodes.left(person.id)) === 0
  return { done: true, codes: codes ? await means.recoveryCodes.make(person.id) : null }
}

const tell = ({ kysely }: Means, personId: string, what: string): Promise<void> =>
  askAccountMail(kysely, { letter: 'second factor changed', personId, payload: { what } })
