import { asOperator, connect } from '@putright/db'
import { testDatabase } from '@putright/db/testing'
import { accountsOf } from '../accounts.ts'
import type { Standing } from '../standing.ts'
import type { Visit } from '../visit.ts'

export const PASSWORD = 'quiet harbour lantern'
export const SETTINGS = {
  publicUrl: 'http://localhost:4310',
  secretKey: 'made up for these tests and no others',
}
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0'

export const from = (address = '198.51.100.7', cookies?: string): Visit => ({
  cookies,
  userAgent: FIREFOX,
  address,
})

/** Accounts as the app opens them: as the login that sees passwords and sessions and no complaint. */
export async function openAccounts() {
  const database = await testDatabase()
  const web = connect(database.logins.accounts)
  const accounts = accountsOf(web, SETTINGS)
  const owner = database.connection.pool

  /** Somebody with a password; with a role of an organisation of that kind, where one is given. */
  async function person(email: string, kind?: 'agent' | 'federation' | 'coop'): Promise<string> {
    const id = await asOperator(database.connection, async db => {
      const values = { name: 'Odalys Penhallow', email }
      return (await db.insertInto('people').values(values).returning('id').executeTakeFirstOrThrow()).id
    })
    if (kind) {
      const { rows } = await owner.query<{ id: string }>(
        'insert into organisations (kind, slug, name) values ($1, $2, $2) returning id',
        [kind, `made-up-${crypto.randomUUID()}`],
      )
      await owner.query(`insert into memberships values ($1, $2, $3, '2024-04-01')`, [
        id,
        rows[0]?.id,
        kind === 'federation' ? 'analyst' : 'complaints officer',
      ])
    }
    await accounts.setPassword(id, PASSWORD)
    return id
  }

  async function signedIn(email: string, visit = from(), password = PASSWORD): Promise<string> {
    const answer = await accounts.signIn(email, password, visit)
    if (!answer.signedIn) throw new Error(answer.because)
    return answer.cookies[0]?.split(';')[0] ?? ''
  }

  async function standing(cookie: string): Promise<Standing> {
    const found = await accounts.standing(cookie)
    if (!found) throw new Error('Nobody is signed in')
    return found
  }

  return {
    database,
    owner,
    web,
    accounts,
    person,
    signedIn,
    standing,
    /** The letters asked for, of somebody or altogether, in order. */
    async letters(personId?: string): Promise<string[]> {
      const { rows } = await owner.query<{ letter: string }>(
        'select letter from account_mails where $1::uuid is null or person_id = $1 order by created_at, id',
        [personId ?? null],
      )
      return rows.map(({ letter }) => letter)
    },
    async noted(what: string): Promise<number> {
      const { rows } = await owner.query<{ count: number }>(
        'select count(*)::integer as count from audit_entries where what = $1',
        [what],
      )
      return rows[0]?.count ?? 0
    },
    async close() {
      await web.close()
      await database.close()
    },
  }
}
