import { asOperator, type Connection, connect } from '@putright/db'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Accounts, accountsOf } from './accounts.ts'
import type { Visit } from './visit.ts'

const PASSWORD = 'quiet harbour lantern'
const SETTINGS = { publicUrl: 'http://localhost:4310', secretKey: 'made up for these tests and no others' }
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0'
let database: TestDatabase
let web: Connection
let accounts: Accounts
let personId: string

// As the login the app uses, which sees passwords and sessions and no complaint.
beforeAll(async () => {
  database = await testDatabase()
  web = connect(database.logins.accounts)
  accounts = accountsOf(web, SETTINGS)
  personId = await addPerson('Odalys Penhallow', 'odalys@brackwater.example')
  await accounts.setPassword(personId, PASSWORD)
})

afterAll(async () => {
  await web.close()
  await database.close()
})

describe('signing in', () => {
  it('opens a session for the right password, however the address is written', async () => {
    const cookie = await signedIn(' Odalys@Brackwater.example ')
    expect(await accounts.standing(cookie)).toMatchObject({
      person: { id: personId, name: 'Odalys Penhallow', email: 'odalys@brackwater.example' },
      needs: null,
    })
  })

  it('refuses an unknown address and a wrong password in the same words', async () => {
    const wrong = await accounts.signIn('odalys@brackwater.example', 'not this one at all', from())
    const unknown = await accounts.signIn('nobody@brackwater.example', PASSWORD, from())
    expect(wrong.signedIn).toBe(false)
    expect(unknown).toEqual(wrong)
  })

  it('takes as long over an unknown address as over a wrong password', async () => {
    const wrong = await quickestOf(5, () =>
      accounts.signIn('odalys@brackwater.example', 'not this one at all', from()),
    )
    const unknown = await quickestOf(5, () => accounts.signIn('nobody@brackwater.example', PASSWORD, from()))
    // Without the hash it would take a twentieth.
    expect(unknown).toBeGreaterThan(wrong / 5)
  })

  it('leaves nothing in the database by which somebody could sign in', async () => {
    const cookie = await signedIn()
    const { rows } = await database.connection.pool.query<{ kept: string }>(
      'select session::text as kept from sessions session',
    )
    const token = cookie.split('=')[1] ?? ''
    expect(token.length).toBeGreaterThan(30)
    for (const { kept } of rows) expect(kept).not.toContain(token)
    const [id = ''] = rows.map(({ kept }) => kept.slice(1).split(',')[0] ?? '')
    expect(await accounts.standing(`session=${id}`)).toBeNull()
  })

  it('is over after signing out', async () => {
    const cookie = await signedIn()
    expect(await accounts.signOut(cookie)).toMatch(/^session=; .*Max-Age=0/)
    expect(await accounts.standing(cookie)).toBeNull()
  })

  it('is over once it has not been used for a week', async () => {
    const cookie = await signedIn()
    await web.kysely
      .updateTable('sessions')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute()
    expect(await accounts.standing(cookie)).toBeNull()
  })

  it('sends a cookie that no script reads, and over https only where asked', async () => {
    const secure = accountsOf(web, { ...SETTINGS, publicUrl: 'https://putright.example' })
    const answer = await secure.signIn('odalys@brackwater.example', PASSWORD, from())
    expect(answer).toMatchObject({
      cookies: [
        expect.stringMatching(/^__Host-session=.*HttpOnly.*SameSite=Lax.*Secure/i),
        expect.stringMatching(/^__Host-browser=.*HttpOnly.*SameSite=Lax.*Secure/i),
      ],
    })
  })
})

describe('a new password', () => {
  it('ends every session that the old one opened', async () => {
    const cookie = await signedIn()
    await accounts.setPassword(personId, PASSWORD)
    expect(await accounts.standing(cookie)).toBeNull()
  })

  it('is refused where it is short, and the old one stays', async () => {
    const answer = await accounts.setPassword(personId, 'harbour')
    expect(answer).toMatchObject({ set: false, because: expect.stringContaining('12 characters') })
    await signedIn()
  })
})

it('gives nobody a session for a cookie that was made up', async () => {
  expect(await accounts.standing('session=abcdefghijklmnopqrstuvwxyz0123456789abcd')).toBeNull()
  expect(await accounts.standing(undefined)).toBeNull()
})

async function signedIn(email = 'odalys@brackwater.example'): Promise<string> {
  const answer = await accounts.signIn(email, PASSWORD, from())
  if (!answer.signedIn) throw new Error(answer.because)
  return answer.cookies[0]?.split(';')[0] ?? ''
}

const from = (address = '198.51.100.7'): Visit => ({ cookies: undefined, userAgent: FIREFOX, address })

const addPerson = (name: string, email: string): Promise<string> =>
  asOperator(database.connection, async db => {
    const { id } = await db
      .insertInto('people')
      .values({ name, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

async function quickestOf(times: number, work: () => Promise<unknown>): Promise<number> {
  let quickest = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now()
    await work()
    quickest = Math.min(quickest, performance.now() - began)
  }
  return quickest
}
