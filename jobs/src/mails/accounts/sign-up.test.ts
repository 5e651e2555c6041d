import { asWorker } from '@putright/db'
import { askAccountLink } from '@putright/db/queries/account-links'
import { insertSignUp } from '@putright/db/queries/sign-ups'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeAccountMail } from './compose.ts'

const SITE = 'https://putright.example'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

async function mailOf(email: string) {
  const linkId = await database.connection.kysely.transaction().execute(async db => {
    const id = await askAccountLink(db, { purpose: 'sign-up', email, hours: 24 })
    await insertSignUp(db, id, {
      kind: 'agent',
      slug: 'curlew',
      name: 'Curlew Agents',
      founder: 'Odalys Penhallow',
      coop: null,
    })
    return id
  })
  return asWorker(database.connection, db => composeAccountMail(db, { letter: 'sign-up', linkId }, SITE))
}

describe('the mail about a sign-up', () => {
  it('has a link that opens once, of which only the hash is kept', async () => {
    const mail = await mailOf('odalys@curlew.example')
    expect(mail).toMatchObject({ to: 'odalys@curlew.example', subject: 'Putright: set up Curlew Agents' })
    expect(mail?.text).toContain('Dear Odalys Penhallow')
    const token = /\/sign-up\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const { rows } = await database.connection.pool.query<{ kept: boolean }>(
      'select token_hash = sha256($1::bytea) as kept from account_links where email = $2',
      [Buffer.from(token), 'odalys@curlew.example'],
    )
    expect(rows).toEqual([{ kept: true }])
  })

  it('tells whoever has an account already, and has no link that sets anything up', async () => {
    await database.connection.pool.query(
      `insert into people (name, email) values ('Sol Example', 'sol@plover-court.example')`,
    )
    const mail = await mailOf('sol@plover-court.example')
    expect(mail?.subject).toBe('Putright: you have an account already')
    expect(mail?.text).not.toContain('/sign-up/')
    const { rows } = await database.connection.pool.query<{ token_hash: Buffer | null }>(
      `select token_hash from account_links where email = 'sol@plover-court.example'`,
    )
    expect(rows).toEqual([{ token_hash: null }])
  })
})
