import { askAccountMail } from '@putright/db/queries/account-mails'
import { takeBackVouches } from '@putright/db/queries/factor-vouches'
import { markRoomLinkUsed, roomLink } from '@putright/db/queries/room-links'
import { browserInWords } from './browsers.ts'
import type { Means } from './means.ts'
import { passwordHashOf } from './own-password.ts'
import { matches, matchesNobody } from './passwords.ts'
import type { Visit } from './visit.ts'

export type SignIn = { signedIn: true; cookies: string[] } | { signedIn: false; because: string }

// One sentence for both, or anybody could learn who has an account.
const REFUSAL = 'That email address and password do not go together. Check both and try again.'

/** By address and password. Whoever has a second factor has still to show it. */
export async function signIn(
  means: Means,
  { email, password }: { email: string; password: string },
  visit: Visit,
): Promise<SignIn> {
  const { throttle, note } = means
  const account = ['sign-in to an account', email.trim().toLowerCase()] as const
  const address = ['sign-in from an address', visit.address] as const
  const wait = await throttle.mayTry(account, address)
  if (wait) {
    await note('sign-in throttled', null)
    return { signedIn: false, because: wait }
  }
  const known = await credentialsOf(means, account[1])
  // An unknown address takes as long as a wrong password.
  const right = known ? await matches(known.hash, password) : await matchesNobody(password)
  if (!known || !right) return { signedIn: false, because: REFUSAL }
  await throttle.succeeded(account)
  await throttle.takeBack(address)
  return opened(means, known.personId, visit, false)
}

const PASSKEY_REFUSED = 'That passkey did not open an account here. Try again, or sign in with your password.'

/** A passkey is two factors at once: what one has, and the finger or PIN that opens it. */
export async function signInByPasskey(means: Means, answer: string, visit: Visit): Promise<SignIn> {
  const address = ['sign-in from an address', visit.address] as const
  const wait = await means.throttle.mayTry(address)
  if (wait) return { signedIn: false, because: wait }
  const personId = await means.passkeys.whoAnswers(answer)
  if (!personId) {
    await means.note('passkey refused', null)
    return { signedIn: false, because: PASSKEY_REFUSED }
  }
  await means.throttle.takeBack(address)
  // Whoever shows it has not lost it.
  await takeBackVouches(means.kysely, personId)
  return opened(means, personId, visit, true)
}

/** By a mailed link into the decision room, which this uses up; null where it opens no more. */
export async function signInByRoomLink(
  means: Means,
  token: string,
  visit: Visit,
): Promise<{ cookie: string } | null> {
  const link = await roomLink(means.connection, token)
  if (!link || !(await markRoomLinkUsed(means.connection, token))) return null
  return { cookie: await means.sessions.begin(link.personId, browserInWords(visit.userAgent), false) }
}

/** Opens a session, and tells its person where the browser is new to them. */
async function opened(
  { kysely, browsers, sessions }: Means,
  personId: string,
  visit: Visit,
  secondFactor: boolean,
): Promise<SignIn> {
  const browser = browserInWords(visit.userAgent)
  const { cookie, told } = await browsers.seen(personId, visit.cookies)
  if (told) await askAccountMail(kysely, { letter: 'new sign-in', personId, payload: { browser } })
  return { signedIn: true, cookies: [await sessions.begin(personId, browser, secondFactor), cookie] }
}

async function credentialsOf(means: Means, email: string) {
  const person = await means.kysely
    .selectFrom('people')
    .where('email', '=', email)
    .select('id')
    .executeTakeFirst()
  const hash = person && (await passwordHashOf(means, person.id))
  return hash ? { personId: person.id, hash } : undefined
}
