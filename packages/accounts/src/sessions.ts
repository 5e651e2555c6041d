import { NodePostgresAdapter } from '@lucia-auth/adapter-postgresql'
import type { Connection } from '@putright/db'
import { Lucia, TimeSpan } from 'lucia'

export interface Person {
  id: string
  name: string
  email: string
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, Omit<Person, 'id'>>
    DatabaseUserAttributes: Omit<Person, 'id'>
  }
}

/** Sessions end a week after they were last used. The only file that knows Lucia. */
export function sessionsOf({ pool }: Connection, secure: boolean) {
  const lucia = new Lucia(new NodePostgresAdapter(pool, { user: 'people', session: 'sessions' }), {
    sessionExpiresIn: new TimeSpan(7, 'd'),
    // The row alone says when it ends, so a renewed session needs no new cookie.
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: ({ name, email }) => ({ name, email }),
  })
  const idIn = (cookieHeader: string) => lucia.readSessionCookie(cookieHeader)

  return {
    async begin(personId: string): Promise<string> {
      const session = await lucia.createSession(personId, {})
      return lucia.createSessionCookie(session.id).serialize()
    },
    async personOf(cookieHeader: string): Promise<Person | null> {
      const id = idIn(cookieHeader)
      const { user } = id ? await lucia.validateSession(id) : { user: null }
      return user && { id: user.id, name: user.name, email: user.email }
    },
    async end(cookieHeader: string): Promise<string> {
      const id = idIn(cookieHeader)
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
    endAllOf: (personId: string): Promise<void> => lucia.invalidateUserSessions(personId),
  }
}
