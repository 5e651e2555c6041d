import { asWorker, type Connection } from '@putright/db'
import { testDatabase } from '@putright/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { secondFactorReset } from './second-factor-reset.ts'
import { secondFactorResetAsked } from './second-factor-reset-asked.ts'

const PUBLIC = 'https://putright.example'
let connection: Connection
let close: () => Promise<void>
const ids: Record<string, string> = {}

beforeAll(async () => {
  const database = await testDatabase()
  connection = database.connection
  close = database.close
  const made = async (key: string, text: string, values: unknown[]) => {
    const { rows } = await connection.pool.query<{ id: string }>(text, values)
    ids[key] = rows[0]?.id ?? ''
  }
  const person = 'insert into people (name, email) values ($1, $2) returning id'
  await made('asha', person, ['Asha', 'asha@agent.example'])
  await made('mair', person, ['Mair', 'mair@agent.example'])
  await made('agent', `insert into organisations (kind, slug, name) values ('agent', $1, $2) returning id`, [
    'tidewater',
    'Tidewater Homes',
  ])
  await made(
    'link',
    `insert into account_links (purpose, email, person_id, expires_at)
     values ('second factor reset', 'asha@agent.example', $1, now() + interval '1 day') returning id`,
    [ids.asha],
  )
})
afterAll(() => close())

it('the link goes to whoever lost their second factor, and to nobody once it was stopped', async () => {
  const compose = () => asWorker(connection, db => secondFactorReset(db, ids.link ?? '', PUBLIC))
  const mail = await compose()
  expect(mail?.to).toBe('asha@agent.example')
  expect(mail?.text).toMatch(/https:\/\/putright\.example\/lost-second-factor\/[\w-]{43}\n/)
  await connection.pool.query('update account_links set used_at = now()')
  expect(await compose()).toBeNull()
})

it.each([
  ['yes', 'Nothing happens until you'],
  ['no', 'A link was mailed to them'],
] as const)(
  'those who run an organisation of theirs are told; waiting for them: %s',
  async (waits, words) => {
    const asked = {
      personId: ids.mair ?? '',
      organisationId: ids.agent ?? '',
      colleagueId: ids.asha ?? '',
      waits,
    }
    const mail = await asWorker(connection, db => secondFactorResetAsked(db, asked, PUBLIC))
    expect(mail.to).toBe('mair@agent.example')
    expect(mail.text).toContain(words)
    expect(mail.text).toContain(`${PUBLIC}/at/tidewater/people/${ids.asha}/second-factor\n`)
  },
)
