import { connect } from '@putright/db'
import type { HandedOver } from '../setup/handed-over.ts'
import { signedIn } from './access/sessions.ts'

/** The cookie of a session of somebody of the demo, their second factor shown. Signing in by hand has stories of its own. */
export async function sessionOf(email: string, { appUrl, databaseUrl }: HandedOver) {
  const connection = connect(databaseUrl, { max: 1 })
  try {
    const { rows } = await connection.pool.query<{ id: string }>('select id from people where email = $1', [
      email,
    ])
    const [person] = rows
    if (!person) throw new Error(`The demo has no ${email}`)
    const [name = '', value = ''] = (await signedIn(connection, person.id)).split('=')
    return { name, value, url: appUrl }
  } finally {
    await connection.close()
  }
}
