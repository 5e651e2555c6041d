import type { Connection } from '@putright/db'
import { markAskedAgain, markRoomLinkUsed, type RoomLink, roomLink } from '@putright/db/queries/room-links'
import { hashPassword, matches, matchesNobody, tooWeak } from './passwords.ts'
import { type Person, sessionsOf } from './sessions.ts'

export type { Person, RoomLink }

export type SignIn = { signedIn: true; cookie: string } | { signedIn: false; because: string }
type PasswordSet = { set: true } | { set: false; because: string }

export interface Accounts {
  signIn(email: string, password: string): Promise<SignIn>
  /** Who a Cookie header stands for; null for nobody. */
  personOf(cookieHeader: string | null | undefined): Promise<Person | null>
  /** Ends the session and answers the Set-Cookie that forgets it. */
  signOut(cookieHeader: string | null | undefined): Promise<string>
  /** Sets a password and ends every session that the old one opened. */
  setPassword(personId: string, password: string): Promise<PasswordSet>
  /** What a link into the decision room is for; undefined where the token was never given out. Reading uses nothing up. */
  roomLink(token: string): Promise<RoomLink | undefined>
  /** Uses a link up and opens an ordinary session for its person; null where it was used before. */
  signInByRoomLink(token: string): Promise<{ cookie: string } | null>
  /** Whether a fresh link may be mailed in place of this one: once in ten minutes. */
  mayAskForFreshLink(token: string): Promise<boolean>
}

// One sentence for both, or anybody could learn who has an account.
const REFUSAL = 'That email address and password do not go together. Check both and try again.'

/** `connection` has to inherit putright_accounts. Secure cookies travel over https only. */
export function accountsOf(connection: Connection, { secureCookies }: { secureCookies: boolean }): Accounts {
  const sessions = sessionsOf(connection, secureCookies)
  return {
    async signIn(email, password) {
      const known = await credentialsOf(connection, email)
      // An unknown address takes as long as a wrong password.
      const right = known ? await matches(known.hash, password) : await matchesNobody(password)
      if (!known || !right) return { signedIn: false, because: REFUSAL }
      return { signedIn: true, cookie: await sessions.begin(known.personId) }
    },
    personOf: cookieHeader => sessions.personOf(cookieHeader ?? ''),
    signOut: cookieHeader => sessions.end(cookieHeader ?? ''),
    async setPassword(personId, password) {
      const because = tooWeak(password)
      if (because) return { set: false, because }
      await storePassword(connection, personId, await hashPassword(password))
      await sessions.endAllOf(personId)
      return { set: true }
    },
    roomLink: token => roomLink(connection, token),
    async signInByRoomLink(token) {
      const link = await roomLink(connection, token)
      if (!link || !(await markRoomLinkUsed(connection, token))) return null
      return { cookie: await sessions.begin(link.personId) }
    },
    mayAskForFreshLink: token => markAskedAgain(connection, token),
  }
}

const credentialsOf = ({ kysely }: Connection, email: string) =>
  kysely
    .selectFrom('people as person')
    .innerJoin('credentials', 'credentials.person_id', 'person.id')
    .where('person.email', '=', email.trim().toLowerCase())
    .select(['person.id as personId', 'credentials.password_hash as hash'])
    .executeTakeFirst()

const storePassword = ({ kysely }: Connection, personId: string, hash: string) =>
  kysely
    .insertInto('credentials')
    .values({ person_id: personId, password_hash: hash })
    .onConflict(conflict =>
      conflict.column('person_id').doUpdateSet({ password_hash: hash, set_at: new Date().toISOString() }),
    )
    .execute()
