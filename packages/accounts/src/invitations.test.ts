import { asOperator, asPerson, asWorker, type Connection, connect } from '@putright/db'
import { tokenForInvitation } from '@putright/db/queries/invitations'
import { addInvitation } from '@putright/db/queries/memberships'
import { ownOrganisations } from '@putright/db/queries/organisations'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation, invitationStanding, joinByInvitation } from './invitations.ts'
import { type Means, meansOf } from './means.ts'

const PASSWORD = 'quiet harbour lantern'
let database: TestDatabase
let web: Connection
let means: Means
let agentId: string
let manager: string

// As the login the app uses, bound by the policies for accounts.
beforeAll(async () => {
  database = await testDatabase()
  web = connect(database.logins.accounts)
  means = meansOf(web, { publicUrl: 'http://127.0.0.1', secretKey: 'k'.repeat(40) })
  manager = (await person('maja')).id
  agentId = await asOperator(database.connection, async db => {
    const { id } = await db
      .insertInto('organisations')
      .values({ kind: 'agent', slug: 'brackwater-homes', name: 'Brackwater Homes' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('memberships')
      .values({
        person_id: manager,
        organisation_id: id,
        role: 'manager',
        from_on: '2020-04-01' as never,
        until_on: null,
      })
      .execute()
    return id
  })
})
afterAll(async () => {
  await web.close()
  await database.close()
})

const person = (name: string) =>
  asOperator(database.connection, db =>
    db
      .insertInto('people')
      .values({ name, email: `${name}@brackwater.example` })
      .returning(['id', 'name', 'email'])
      .executeTakeFirstOrThrow(),
  )

let visits = 0
const visit = () => {
  visits += 1
  return { cookies: undefined, userAgent: undefined, address: `192.0.2.${visits}` }
}

/** An invitation as its mail carries it. */
async function invited(email: string, roles: ('complaints officer' | 'manager')[] = ['complaints officer']) {
  const id = await asPerson(database.connection, manager, db =>
    addInvitation(db, { organisationId: agentId, email, roles, untilOn: null, invitedBy: manager }),
  )
  return { id, token: await mailed(id) }
}
const mailed = async (id: string) =>
  (await asWorker(database.connection, db => tokenForInvitation(db, agentId, id)))?.token ?? ''
const owner = (text: string, values: unknown[] = []) => database.connection.pool.query(text, values)
const rolesOf = async (personId: string) =>
  (await asPerson(database.connection, personId, ownOrganisations)).map(({ slug, roles }) => [slug, ...roles])
const lastEntry = async () => {
  const { rows } = await owner(
    'select what, subject, organisation_id from audit_entries order by at desc limit 1',
  )
  return rows[0]
}
const state = async () =>
  (
    await owner(
      'select (select count(*) from people) people, (select count(*) from memberships) roles, (select count(*) from invitations where accepted_at is not null) taken',
    )
  ).rows

describe('an invitation is accepted', () => {
  it('by whoever is signed in with its address, with one button, once', async () => {
    const bryn = await person('bryn')
    const { token } = await invited(bryn.email, ['complaints officer', 'manager'])
    expect(await invitationStanding(means, token, null, visit())).toMatchObject({
      open: true,
      wants: 'sign-in',
    })
    expect(await invitationStanding(means, token, bryn, visit())).toMatchObject({
      open: true,
      wants: 'acceptance',
      organisation: 'Brackwater Homes',
    })
    expect(await rolesOf(bryn.id)).toEqual([])
    expect(await acceptInvitation(means, token, bryn)).toEqual({ done: true, slug: 'brackwater-homes' })
    expect(await rolesOf(bryn.id)).toEqual([['brackwater-homes', 'complaints officer', 'manager']])
    expect(await lastEntry()).toMatchObject({ what: 'invitation accepted', organisation_id: agentId })
    expect(await acceptInvitation(means, token, bryn)).toMatchObject({ done: false })
  })
  it('by somebody new, who gives a name and a password and can then sign in', async () => {
    const { token } = await invited('carys@brackwater.example')
    expect(await invitationStanding(means, token, null, visit())).toMatchObject({
      wants: 'name and password',
    })
    const weak = await joinByInvitation(means, token, { name: 'Carys', password: 'short' })
    expect(weak).toMatchObject({ done: false, field: 'password' })
    expect(await joinByInvitation(means, token, { name: 'Carys', password: PASSWORD })).toMatchObject({
      done: true,
    })
    const { rows } = await owner(`select id from people where email = 'carys@brackwater.example'`)
    expect(await rolesOf(rows[0].id)).toEqual([['brackwater-homes', 'complaints officer']])
  })
  it('by one of two who come at the same moment', async () => {
    const { token } = await invited('twice@brackwater.example')
    const both = await Promise.all(
      ['One', 'Two'].map(name => joinByInvitation(means, token, { name, password: PASSWORD })),
    )
    expect(both.map(({ done }) => done).toSorted()).toEqual([false, true])
  })
})

describe('an invitation is refused, nothing is changed, and the attempt is in the audit log', () => {
  const refusedFor = async (token: string, because: string, sentence: string, who = null as never) => {
    const before = await state()
    const standing = await invitationStanding(means, token, who, visit())
    expect(standing).toEqual({ open: false, because: expect.stringContaining(sentence) })
    expect(await lastEntry()).toMatchObject({ what: 'invitation refused', subject: { because } })
    const answer = who
      ? await acceptInvitation(means, token, who)
      : await joinByInvitation(means, token, { name: 'Mallory', password: PASSWORD })
    expect(answer).toMatchObject({ done: false, because: expect.stringContaining(sentence) })
    expect(await state()).toEqual(before)
  }
  it('forged', () => refusedFor('a'.repeat(43), 'forged', 'no such invitation'))
  it('used', async () => {
    const { token } = await invited('used@brackwater.example')
    await joinByInvitation(means, token, { name: 'Used', password: PASSWORD })
    await refusedFor(token, 'used', 'has been accepted')
  })
  it('expired after seven days, until it is sent again; and then the old link is none', async () => {
    const { id, token } = await invited('late@brackwater.example')
    await owner(`update invitations set expires_at = now() where id = $1`, [id])
    await refusedFor(token, 'expired', 'has expired')
    const fresh = await mailed(id)
    expect(await invitationStanding(means, fresh, null, visit())).toMatchObject({ open: true })
    await refusedFor(token, 'forged', 'no such invitation')
  })
  it('for a role whose last day has passed meanwhile', async () => {
    const { id, token } = await invited('past@brackwater.example')
    await owner(`update invitations set until_on = today_here() - 1 where id = $1`, [id])
    await refusedFor(token, 'expired', 'has expired')
  })
  it('withdrawn', async () => {
    const { id, token } = await invited('withdrawn@brackwater.example')
    await owner('update invitations set withdrawn_at = now() where id = $1', [id])
    await refusedFor(token, 'withdrawn', 'taken back')
  })
  it('somebody else’s, of whom nothing is said', async () => {
    const { token } = await invited('dilys@brackwater.example')
    const mallory = await person('mallory')
    await refusedFor(token, 'another address', 'not for the account', mallory as never)
    const standing = await invitationStanding(means, token, mallory, visit())
    expect(JSON.stringify(standing)).not.toMatch(/dilys|Brackwater/)
  })
  it('an account’s, by somebody who is not signed in', async () => {
    const emrys = await person('emrys')
    const { token } = await invited(emrys.email)
    const answer = await joinByInvitation(means, token, { name: 'Mallory', password: PASSWORD })
    expect(answer.done).toBe(false)
    expect(await rolesOf(emrys.id)).toEqual([])
  })
})

describe('the database lets accounts give no role but as an invitation accepted this moment says', () => {
  const asAccounts = (text: ReturnType<typeof sql>) => text.execute(web.kysely)
  it.each([
    [
      'a role nobody was invited to',
      (who: string) => sql`insert into memberships values (${who}, ${agentId}, 'manager', today_here())`,
    ],
    [
      'an account for an address that no link has proven',
      () => sql`insert into people (name, email) values ('X', 'x@nowhere.example')`,
    ],
    [
      'an invitation accepted for another address',
      (who: string) =>
        sql`update invitations set accepted_by = ${who}, accepted_at = now() where accepted_at is null and email = 'fflur@brackwater.example'`,
    ],
  ])('%s', async (_, text) => {
    await invited('fflur@brackwater.example')
    const gwen = await person(`gwen${visits}`)
    visits += 1
    await expect(asAccounts(text(gwen.id))).rejects.toThrow('row-level security')
  })
})
