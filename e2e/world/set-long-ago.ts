import { accountsOf } from '@putright/accounts'
import { connect } from '@putright/db'

const ONLY_PASSWORDS = { publicUrl: 'http://localhost', secretKey: '' }

export const PASSWORD = 'seven herons at low tide'

/** Passwords for people of the demo who have none, as if they had chosen them a year ago (decision 29: a new one does not do). */
export async function passwordsSetLongAgo(databaseUrl: string, emails: readonly string[]): Promise<void> {
  const connection = connect(databaseUrl, { max: 1 })
  const accounts = accountsOf(connection, ONLY_PASSWORDS)
  try {
    for (const email of emails) {
      const { rows } = await connection.pool.query<{ id: string }>('select id from people where email = $1', [
        email,
      ])
      const [person] = rows
      if (!person) throw new Error(`The demo has no ${email}`)
      await accounts.setPassword(person.id, PASSWORD)
      await connection.pool.query(
        `update credentials set set_at = now() - interval '1 year' where person_id = $1`,
        [person.id],
      )
    }
  } finally {
    await connection.close()
  }
}
