import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPerson, asPersonThrough } from './doors.ts'
import { FOR_GOOD, madeUpBy } from './isolation-people.ts'
import { organisationFor, ownOrganisation, ownOrganisations } from './queries/organisations.ts'
import { coopsHandled, handlesSome } from './queries/people.ts'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
let made: ReturnType<typeof madeUpBy>
let plover: Awaited<ReturnType<typeof made.coop>>
let wren: Awaited<ReturnType<typeof made.coop>>
/** An officer of Plover’s agent who is also on the committee of Wren. */
let both: string

beforeAll(async () => {
  database = await testDatabase()
  made = madeUpBy(database.connection.pool)
  plover = await made.coop('plover')
  wren = await made.coop('wren')
  both = await made.person(plover.agent)
  await belong(both, wren.id, 'committee member')
})
afterAll(() => database.close())

const belong = (personId: string, organisationId: string, role: string) =>
  made.owner(`insert into memberships values ($1, $2, $3, today_here() - 10)`, [
    personId,
    organisationId,
    role,
  ])

const through = (personId: string, organisationId: string) =>
  asPersonThrough(database.connection, personId, organisationId, async db => ({
    coopIds: db.coopIds,
    handled: (await coopsHandled(db)).map(({ id }) => id),
    handlesSome: await handlesSome(db),
  }))
const asBoth = <T>(work: Parameters<typeof asPerson<T>>[2]) => asPerson(database.connection, both, work)

describe('somebody of two organisations sees through each what is its own', () => {
  it('through the agent the co-op it manages, which they handle', async () => {
    expect(await through(both, plover.agent)).toEqual({
      coopIds: [plover.id],
      handled: [plover.id],
      handlesSome: true,
    })
  })
  it('through their co-op that co-op, which its agent handles', async () => {
    expect(await through(both, wren.id)).toEqual({ coopIds: [wren.id], handled: [], handlesSome: false })
  })
  it('through an organisation that is not theirs: nothing', async () => {
    for (const other of [plover.id, wren.agent, wren.federation])
      expect((await through(both, other)).coopIds).toEqual([])
  })
  it('through a federation the co-ops that share their figures', async () => {
    expect((await through(plover.analyst, plover.federation)).coopIds).toEqual([plover.id])
  })
  it('through an agent whose agreement has ended: nothing, or what it may still read', async () => {
    const officer = await made.person(wren.agent)
    await made.agree(wren.agent, wren.id, { from: -100, until: -1 })
    expect((await through(officer, wren.agent)).coopIds).toEqual([])
    await made.agree(wren.agent, wren.id, { from: -100, until: -1, readsMonths: 3 })
    expect((await through(officer, wren.agent)).coopIds).toEqual([wren.id])
    await made.agree(wren.agent, wren.id, FOR_GOOD)
  })
})

describe('which organisations are somebody’s', () => {
  it('each with the roles there, whether they run it, and whether they handle complaints there', async () => {
    const own = await asBoth(ownOrganisations)
    expect(own.map(({ id, roles, runs, complaints }) => ({ id, roles, runs, complaints }))).toEqual([
      { id: plover.agent, roles: ['complaints officer'], runs: false, complaints: 'handles' },
      { id: wren.id, roles: ['committee member'], runs: false, complaints: null },
    ])
  })
  it('an agent’s auditor reads its complaints, and handles none', async () => {
    const [own] = await asPerson(database.connection, plover.auditor, ownOrganisations)
    expect(own?.complaints).toBe('reads')
  })
  it('a Secretary and a manager run theirs', async () => {
    for (const person of [plover.secretary, plover.manager]) {
      const [own] = await asPerson(database.connection, person, ownOrganisations)
      expect(own?.runs).toBe(true)
    }
  })
  it('another’s is not found by its address, nor one whose role has ended', async () => {
    const [{ slug } = { slug: '' }] = await made.owner<{ slug: string }>(
      'select slug from organisations where id = $1',
      [wren.agent],
    )
    expect(await asBoth(db => ownOrganisation(db, slug))).toBeUndefined()
    const former = await made.person(wren.agent, 'complaints officer', -100, -1)
    expect(await asPerson(database.connection, former, ownOrganisations)).toEqual([])
  })
  it('says through which a co-op is seen: the agent’s team before its members', async () => {
    const member = await made.person(plover.agent)
    await belong(member, plover.id, 'committee member')
    expect(await asPerson(database.connection, member, db => organisationFor(db, plover.id))).toBe(
      plover.agent,
    )
    expect(await asBoth(db => organisationFor(db, wren.id))).toBe(wren.id)
  })
})
