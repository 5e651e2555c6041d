import { createHash } from 'node:crypto'
import { NodePostgresAdapter } from '@lucia-auth/adapter-postgresql'
import type { Connection } from '@putright/db'
import { sql } from 'kysely'
import { generateIdFromEntropySize, Lucia, TimeSpan } from 'lucia'

export interface Person {
  id: string
  name: string
  email: string
}

interface Attributes {
  handle: string
  browser: string
  last_used_at: Date
  second_factor_at: Date | null
}

/** A session that is open, with what its cookie stands for. */
export interface OpenSession {
  person: Person
  /** Names it to its person; opens nothing. */
  handle: string
  browser: string
  secondFactorPassed: boolean
}

/** A session as its person sees it in the list. */
export interface ListedSession {
  handle: string
  browser: string
  beganAt: Date
  lastUsedAt: Date
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes, Omit<Person, 'id'>>
    DatabaseSessionAttributes: Partial<Attributes>
    DatabaseUserAttributes: Omit<Person, 'id'>
  }
}

/** What is kept of a session's token: whoever reads the table, or a copy of it, signs in as nobody. */
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Sessions end a week after they were last used. The only file that knows Lucia. */
export function sessionsOf({ pool, kysely }: Connection, secure: boolean) {
  const lucia = new Lucia(new NodePostgresAdapter(pool, { user: 'people', session: 'sessions' }), {
    sessionExpiresIn: new TimeSpan(7, 'd'),
    // The row alone says when it ends, so a renewed session needs no new cookie.
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: attributes => attributes as Attributes,
    getUserAttributes: ({ name, email }) => ({ name, email }),
  })
  const idIn = (cookies: string | undefined) => {
    const token = lucia.readSessionCookie(cookies ?? '')
    return token && sessionIdOf(token)
  }

  return {
    /** Opens a session and answers its Set-Cookie. `secondFactor`: one was passed already. */
    async begin(personId: string, browser: string, secondFactor: boolean): Promise<string> {
      const second_factor_at = secondFactor ? new Date() : null
      const token = generateIdFromEntropySize(25)
      const attributes = { browser, second_factor_at }
      await lucia.createSession(personId, attributes, { sessionId: sessionIdOf(token) })
      return lucia.createSessionCookie(token).serialize()
    },
    async open(cookies: string | undefined): Promise<OpenSession | null> {
      const id = idIn(cookies)
      const { user, session } = id ? await lucia.validateSession(id) : { user: null, session: null }
      if (!user) return null
      if (Date.now() - session.last_used_at.getTime() > NOTED_EVERY) await noteUse(session.id)
      const { handle, browser, second_factor_at } = session
      const person = { id: user.id, name: user.name, email: user.email }
      return { person, handle, browser, secondFactorPassed: second_factor_at !== null }
    },
    async end(cookies: string | undefined): Promise<string> {
      const id = idIn(cookies)
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
    endAllOf: (personId: string): Promise<void> => lucia.invalidateUserSessions(personId),
    async passSecondFactor({ handle }: OpenSession): Promise<void> {
      const second_factor_at = sql<string>`now()`
      await kysely.updateTable('sessions').set({ second_factor_at }).where('handle', '=', handle).execute()
    },
    /** Those that have not ended, the last used first. */
    async listOf(personId: string): Promise<ListedSession[]> {
      return kysely
        .selectFrom('sessions')
        .select(['handle', 'browser', 'began_at as beganAt', 'last_used_at as lastUsedAt'])
        .where('user_id', '=', personId)
        .where('expires_at', '>', sql<Date>`now()`)
        .orderBy('last_used_at', 'desc')
        .execute()
    },
    /** False where the person has no such session: another’s is not told apart from none. */
    async endOne(personId: string, handle: string): Promise<boolean> {
      const { numDeletedRows } = await kysely
        .deleteFrom('sessions')
        .where('user_id', '=', personId)
        .where(sql<string>`handle::text`, '=', handle)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
    async endOthers(personId: string, kept: string): Promise<void> {
      await kysely
        .deleteFrom('sessions')
        .where('user_id', '=', personId)
        .where('handle', '<>', kept)
        .execute()
    },
  }

  async function noteUse(id: string): Promise<void> {
    await kysely
      .updateTable('sessions')
      .set({ last_used_at: sql<string>`now()` })
      .where('id', '=', id)
      .execute()
  }
}

const NOTED_EVERY = 10 * 60_000
