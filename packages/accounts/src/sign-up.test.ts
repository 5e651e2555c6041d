import { asPerson, asWorker, type Connection, connect } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import { ownOrganisations } from '@putright/db/queries/organisations'
import type { SignUp } from '@putright/db/queries/sign-ups'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Means, meansOf } from './means.ts'
import { askSignUp, completeSignUp, signUpBehind } from './sign-up.ts'

const PASSWORD = 'quiet harbour lantern'
const BEGINS = {
  policy: { title: 'The Code', adoptedOn: '2018-01-01' as never, settings: {} as never },
  yearEndedOn: (yearEnd: string) => `2026-${yearEnd}` as never,
}
const COOP = {
  referencePrefix: 'BW',
  yearEnd: '03-31',
  homes: 44,
  registeredProvider: true,
  ombudsmanMember: true,
  handlesOwn: true,
}

let database: TestDatabase
let web: Connection
let means: Means

// As the login the app uses, bound by the policies for accounts.
beforeAll(async () => {
  database = await testDatabase()
  web = connect(database.logins.accounts)
  means = meansOf(web, { publicUrl: 'http://127.0.0.1', secretKey: 'k'.repeat(40) })
})
afterAll(async () => {
  await web.close()
  await database.close()
})

let visits = 0
const visit = () => {
  visits += 1
  return { cookies: undefined, userAgent: undefined, address: `192.0.2.${visits}` }
}
const wanted = (slug: string, change: Partial<SignUp> = {}) => ({
  kind: 'coop' as const,
  slug,
  name: 'Brackwater Housing Co-op',
  founder: 'Odalys Penhallow',
  email: `odalys@${slug}.example`,
  coop: COOP,
  ...change,
})

/** Asks, and gives the link its token as its mail is written. */
async function asked(signUp: ReturnType<typeof wanted>): Promise<string> {
  expect(await askSignUp(means, signUp, visit())).toEqual({ done: true })
  const { rows } = await database.connection.pool.query<{ id: string }>(
    'select id from account_links where email = $1 order by asked_at desc limit 1',
    [signUp.email],
  )
  const link = await asWorker(database.connection, db => tokenForLink(db, rows[0]?.id ?? ''))
  return link?.token ?? ''
}

const personOf = async (email: string): Promise<string> => {
  const { rows } = await database.connection.pool.query<{ id: string }>(
    'select id from people where email = $1',
    [email],
  )
  return rows[0]?.id ?? ''
}
const foundedBy = async (email: string) =>
  (await asPerson(database.connection, await personOf(email), ownOrganisations)).map(
    ({ slug, roles, complaints }) => ({ slug, roles, complaints }),
  )

describe('a link sets up what was asked for, once', () => {
  it('a co-op that handles its own complaints: its founder is Secretary and officer', async () => {
    const token = await asked(wanted('brackwater'))
    expect(await signUpBehind(means, token)).toMatchObject({ name: 'Brackwater Housing Co-op' })
    expect(await completeSignUp(means, token, PASSWORD, BEGINS)).toEqual({ done: true })
    expect(await foundedBy('odalys@brackwater.example')).toEqual([
      { slug: 'brackwater', roles: ['complaints officer', 'secretary'], complaints: 'handles' },
    ])
    const coop = await database.connection.pool.query(
      `select c.reference_prefix, c.year_end, h.homes, h.year_end_on, p.title from coops c
       join coop_homes h using (coop_id) join policy_versions p using (coop_id)
       join organisations o on o.id = c.coop_id where o.slug = 'brackwater'`,
    )
    expect(coop.rows).toEqual([
      {
        reference_prefix: 'BW',
        year_end: '03-31',
        homes: 44,
        year_end_on: '2026-03-31',
        title: 'The Code',
      },
    ])
    expect(await signUpBehind(means, token)).toBeUndefined()
    expect(await completeSignUp(means, token, PASSWORD, BEGINS)).toMatchObject({
      done: false,
      because: expect.stringContaining('has been used'),
    })
  })
  it.each([
    ['a co-op with an agent', 'agented', { coop: { ...COOP, handlesOwn: false } }, ['secretary']],
    ['an agent', 'elver-agents', { kind: 'agent' as const, coop: null }, ['complaints officer', 'manager']],
    ['a federation', 'elver-fed', { kind: 'federation' as const, coop: null }, ['analyst', 'manager']],
  ])('%s', async (_, slug, change, roles) => {
    const signUp = wanted(slug, change)
    expect(await completeSignUp(means, await asked(signUp), PASSWORD, BEGINS)).toEqual({ done: true })
    expect((await foundedBy(signUp.email))[0]?.roles).toEqual(roles)
  })
})

describe('nothing is set up', () => {
  it('by a password that is too short; the link stays', async () => {
    const token = await asked(wanted('short'))
    expect(await completeSignUp(means, token, 'short', BEGINS)).toMatchObject({ field: 'password' })
    expect(await signUpBehind(means, token)).toBeDefined()
  })
  it('by a link that was made up', async () => {
    expect(await completeSignUp(means, 'made-up', PASSWORD, BEGINS)).toMatchObject({ done: false })
  })
  it('by a link that has run out', async () => {
    const token = await asked(wanted('late'))
    await database.connection.pool.query(
      `update account_links set expires_at = now() where email like '%@late.example'`,
    )
    expect(await completeSignUp(means, token, PASSWORD, BEGINS)).toMatchObject({ done: false })
    expect(await personOf('odalys@late.example')).toBe('')
  })
  it('where the address-bar name is taken, or was taken meanwhile; nobody is left with an account', async () => {
    expect(await askSignUp(means, wanted('brackwater'), visit())).toMatchObject({
      done: false,
      field: 'slug',
    })
    const [first, second] = [wanted('twice'), { ...wanted('twice'), email: 'second@twice.example' }]
    const tokens = [await asked(first), await asked(second)]
    expect(await completeSignUp(means, tokens[0] ?? '', PASSWORD, BEGINS)).toEqual({ done: true })
    expect(await completeSignUp(means, tokens[1] ?? '', PASSWORD, BEGINS)).toMatchObject({
      because: expect.stringContaining('meanwhile'),
    })
    expect(await personOf('second@twice.example')).toBe('')
  })
  it('for an address that has an account, though the page answers the same', async () => {
    const again = { ...wanted('again'), email: 'odalys@brackwater.example' }
    expect(await completeSignUp(means, await asked(again), PASSWORD, BEGINS)).toMatchObject({ done: false })
    expect(await foundedBy('odalys@brackwater.example')).toHaveLength(1)
  })
  it('by somebody who asks again and again', async () => {
    const eager = wanted('eager')
    const answers = []
    for (let turn = 0; turn < 7; turn++) answers.push(await askSignUp(means, eager, visit()))
    expect(answers.at(-1)).toMatchObject({ done: false, because: expect.stringContaining('too often') })
  })
})

describe('by construction: accounts found nothing but what a sign-up of this transaction says', () => {
  const ID = '00000000-0000-7000-8000-00000000000a'
  it.each([
    [
      'an organisation without one',
      sql`insert into organisations (id, kind, slug, name) values (${ID}, 'agent', 'forged', 'F')`,
    ],
    [
      'a role in one that was founded before',
      sql`insert into memberships (person_id, organisation_id, role, from_on)
          select p.id, o.id, 'chair', today_here() from people p, organisations o
          where p.email = 'odalys@brackwater.example' and o.slug = 'twice'`,
    ],
    [
      'more homes for one that was founded before',
      sql`insert into coop_homes (coop_id, year_end_on, homes)
          select id, '2030-03-31', 44 from organisations where slug = 'brackwater'`,
    ],
    [
      'a sign-up that nobody’s link has shown',
      sql`update sign_ups set completed_at = now(), person_id = (select id from people limit 1) where completed_at is null`,
    ],
  ])('%s', async (_, statement) => {
    await expect(statement.execute(web.kysely)).rejects.toThrow('row-level security')
  })
})
