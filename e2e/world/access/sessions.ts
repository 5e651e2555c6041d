import { randomBytes } from 'node:crypto'
import { sessionIdOf } from '@putright/accounts'
import type { Connection } from '@putright/db'

/** Cookies of people who are signed in. Signing in has its own tests; here it would take most of the time. */
export async function signedIn({ pool }: Connection, personId: string): Promise<string> {
  const token = randomBytes(20).toString('hex')
  await pool.query(
    `insert into sessions (id, user_id, expires_at, second_factor_at) values ($1, $2, now() + interval '1 day', now())`,
    [sessionIdOf(token), personId],
  )
  return `session=${token}`
}
