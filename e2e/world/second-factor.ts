import { connect } from '@putright/db'

/**
 * Stands in for the code of an authenticator app, which is taken only once in half a minute: these stories sign the same
 * officer in several times. One story goes through the codes themselves.
 */
export async function passSecondFactor(databaseUrl: string, cookies: readonly Cookie[]): Promise<void> {
  const session = cookies.find(({ name }) => name === 'session')
  if (!session) throw new Error('Nobody has signed in')
  const connection = connect(databaseUrl, { max: 1 })
  try {
    await connection.pool.query('update sessions set second_factor_at = now() where id = $1', [session.value])
  } finally {
    await connection.close()
  }
}

interface Cookie {
  name: string
  value: string
}
