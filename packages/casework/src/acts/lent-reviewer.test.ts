import { asOperator, asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { coopsInSight } from '@putright/db/queries/coops'
import type { Responsibility } from '@putright/handling-code'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { morningCheck } from '../morning/morning-check.ts'
import { createOrganisation, federate, joinPool } from '../operator/organisations.ts'
import { figuresPage } from '../reading/figures-page.ts'
import { worklistPage } from '../reading/worklist-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, declared, must, recommended } from '../testing/steps.ts'
import { agree } from './agree.ts'
import { allocate } from './allocate.ts'
import { decide } from './decide.ts'
import { declareOwn } from './declare.ts'
import { escalate } from './escalate.ts'
import { issueResponse } from './issue-response.ts'
import { lend } from './lend.ts'

// Ivan of Heron Yard sits on a panel of Plover Court: both are in the federation, and he is in its pool.
let office: Office
const today = on('2026-06-15')

beforeAll(async () => {
  office = await openOffice()
  const { coops, heron } = office.world
  await asOperator(office.connection, async db => {
    const id = await createOrganisation(db, {
      kind: 'federation',
      slug: 'estuary',
      name: 'Estuary',
      contact: '',
    })
    for (const coopId of [coops.plover, coops.heron]) await federate(db, id, coopId, on('2020-04-01'))
    await joinPool(db, id, heron.ivan, on('2020-04-01'), null)
  })
})
afterAll(() => office.close())

const sees = (personId: string, id: string) =>
  asPerson(office.connection, personId, async db => (await complaintById(db, id)) !== undefined)

/** At stage 2, acknowledged in these parts or one of the co-op's own, after Asha and Sol considered stage 1. */
async function atStage2(...parts: Responsibility[]): Promise<string> {
  const own = parts.length > 0 ? parts : (['landlord'] as const)
  const { asha } = office.world.officers
  const { sol } = office.world.members
  const { complaintId: id } = await aComplaint(office.as(asha), office.world.coops.plover)
  await acknowledged(office.as(asha), await office.at(id), 'landlord')
  await allocated(office.as(asha), await office.at(id), asha, [sol])
  await recommended(office.as(asha), await office.at(id), 1)
  must(await decide(office.as(sol), await office.at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
  must(
    await escalate(office.as(asha, '2026-06-15'), await office.at(id), {
      receivedOn: today,
      whenAsked: '',
      channel: 'email',
      reasons: '',
    } as never),
  )
  await acknowledged(office.as(asha, '2026-06-15'), await office.at(id), ...own)
  return id
}

/** Asked, allocated, and each has said that they have no conflict of interest. */
async function panelSits(id: string, deciders: string[]): Promise<void> {
  must(await asked(id))
  must(await onPanel(id, deciders))
  for (const personId of [office.world.officers.bryn, ...deciders])
    await declared(office.as(personId, '2026-06-15'), await office.at(id))
}

const asked = async (id: string, personId = office.world.heron.ivan) =>
  lend(office.as(office.world.officers.asha, '2026-06-15'), await office.at(id), { personId })

const onPanel = async (id: string, deciders: string[]) =>
  allocate(office.as(office.world.officers.asha, '2026-06-15'), await office.at(id), {
    investigator: office.world.officers.bryn,
    deciders,
  })

describe('6.13: where a co-op has no panel of its own left, somebody of another co-op is lent', () => {
  it('only once they were asked, from the pool of a federation of both', async () => {
    const { ivan, ines } = office.world.heron
    const { mina } = office.world.members
    const id = await atStage2()
    expect(await onPanel(id, [mina, ivan])).toMatchObject({ done: false, field: 'deciders' })
    expect(await asked(id, ines)).toMatchObject({ done: false, field: 'personId' })
    must(await asked(id))
    expect(await asked(id)).toMatchObject({ because: ['Ivan Self was asked already. Allocate them.'] })
    expect(await sees(ivan, id), 'not before they are allocated').toBe(false)
    must(await onPanel(id, [mina, ivan]))
    expect(await sees(ivan, id)).toBe(true)
  })

  it('as a deputy they step in where one of the panel stays silent past the planned day', async () => {
    const { asha, bryn } = office.world.officers
    const { ivan } = office.world.heron
    const { mina, otto } = office.world.members
    const id = await atStage2()
    must(await asked(id))
    const allocation = { investigator: bryn, deciders: [mina, otto], deputies: [ivan] }
    must(await allocate(office.as(asha, '2026-06-15'), await office.at(id), allocation))
    for (const personId of [bryn, mina, otto])
      await declared(office.as(personId, '2026-06-15'), await office.at(id))
    await recommended(office.as(bryn, '2026-06-15'), await office.at(id), 1)
    // Due on Monday 13 July 2026: the decision is planned for Thursday the 9th.
    await morningCheck(office.connection, on('2026-07-10'))
    expect((await office.events(id)).filter(({ type }) => type === 'deputised')).toMatchObject([
      { deputies: [ivan], silent: [mina, otto] },
    ])
  })

  it('is not asked by those who do not handle the co-op', async () => {
    const { ivan, hana } = office.world.heron
    const id = await atStage2()
    expect(await lend(office.as(hana, '2026-06-15'), await office.at(id), { personId: ivan })).toMatchObject({
      why: 'not found',
    })
  })

  it('is not asked who considers it already, as one of the co-op’s own', async () => {
    const { coops, heron, members } = office.world
    const id = await atStage2()
    const one = sql`person_id = ${heron.ivan} and organisation_id = ${coops.plover}`
    await sql`insert into memberships (person_id, organisation_id, role, from_on)
      values (${heron.ivan}, ${coops.plover}, 'committee member', '2020-04-01')`.execute(
      office.connection.kysely,
    )
    must(await onPanel(id, [members.mina, heron.ivan]))
    expect(await asked(id)).toMatchObject({
      field: 'personId',
      because: ['Ivan Self considers this complaint already, as one of your own.'],
    })
    await sql`delete from memberships where ${one}`.execute(office.connection.kysely)
  })

  it('they see that case and nothing else of the co-op', async () => {
    const { ivan } = office.world.heron
    const { mina } = office.world.members
    const [id, other] = [await atStage2(), await atStage2()]
    must(await asked(id))
    must(await onPanel(id, [mina, ivan]))
    expect([await sees(ivan, id), await sees(ivan, other)]).toEqual([true, false])
    await asPerson(office.connection, ivan, async db => {
      const page = await worklistPage(db, {}, today, 1)
      expect(page.lines.find(line => line.id === id)?.coop).toBe('Plover Court Housing Co-operative')
      expect((await coopsInSight(db)).map(({ slug }) => slug)).toEqual(['heron-yard'])
      expect(await figuresPage(db, 'plover-court', '2026-27', today)).toBeNull()
    })
  })

  it('they decide with the rest of the panel, and the answer says that one is of another co-op', async () => {
    const { bryn, asha } = office.world.officers
    const { ivan } = office.world.heron
    const { mina } = office.world.members
    const id = await atStage2()
    await panelSits(id, [mina, ivan])
    await recommended(office.as(bryn, '2026-06-15'), await office.at(id), 1)
    must(
      await decide(office.as(mina, '2026-06-15'), await office.at(id), {
        heads: [{ head: 1, towards: 'accepted' }],
      }),
    )
    const { seen } = await office.at(id)
    must(await agree(office.as(ivan, '2026-06-15'), { complaintId: id, seen }, { decisions: [seen] }))
    expect(await office.position(id)).toMatchObject({ end: 'final response' })
    const final = (await office.letters(id)).find(({ kind }) => kind === 'final response')
    expect(final?.content).toMatchObject({
      sender: { organisation: 'Plover Court Housing Co-operative', name: 'Ivan Self' },
      contributors: [
        'a reviewing officer of the managing agent who had no part in stage 1',
        'a panel of 2: 1 of Plover Court Housing Co-operative, 1 of another co-op',
      ],
    })
    expect(await issueResponse(office.as(asha, '2026-06-15'), await office.at(id))).toMatchObject({
      done: false,
    })
  })

  it('6.18: they agree to one part of two, and the rest goes on without a letter', async () => {
    const { bryn } = office.world.officers
    const { ivan } = office.world.heron
    const { mina } = office.world.members
    const id = await atStage2('agent', 'landlord')
    await panelSits(id, [mina, ivan])
    const on15 = (personId: string) => office.as(personId, '2026-06-15')
    await recommended(on15(bryn), await office.at(id), 2)
    must(await decide(on15(mina), await office.at(id), { heads: [{ head: 2, towards: 'accepted' }] }))
    const { seen } = await office.at(id)
    const answer = await agree(on15(ivan), { complaintId: id, seen }, { decisions: [seen] })
    expect(must(answer)).toMatchObject({ now: 'recorded' })
    const { stage2, state } = await office.position(id)
    expect(stage2?.heads[1]?.decision?.decidedBy).toEqual([mina, ivan])
    expect([state, stage2?.heads[0]?.decision]).toEqual(['open', null])
    expect((await office.letters(id)).map(({ kind }) => kind)).not.toContain('final response')
  })

  it('6.18: they put it down, and a member of the co-op agrees: the answer goes', async () => {
    const { bryn } = office.world.officers
    const { ivan } = office.world.heron
    const { mina } = office.world.members
    const id = await atStage2()
    await panelSits(id, [mina, ivan])
    const on15 = (personId: string) => office.as(personId, '2026-06-15')
    await recommended(on15(bryn), await office.at(id), 1)
    must(await decide(on15(ivan), await office.at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
    const { seen } = await office.at(id)
    expect(await agree(on15(ivan), { complaintId: id, seen }, { decisions: [seen] })).toMatchObject({
      because: [expect.stringContaining('You have put down part 1 yourself')],
    })
    expect(must(await agree(on15(mina), { complaintId: id, seen }, { decisions: [seen] }))).toMatchObject({
      now: 'answered',
    })
  })

  it.each([
    ['they leave the pool', 'update review_pool set until_on = today_here() - 1'],
    [
      'the co-op that asked leaves the federation',
      `update federation_memberships set until_on = today_here() - 1 where coop_id = (select id from organisations where slug = 'plover-court')`,
    ],
    [
      'their own leaves it',
      `update federation_memberships set until_on = today_here() - 1 where coop_id = (select id from organisations where slug = 'heron-yard')`,
    ],
    [
      'they leave their own co-op',
      `update memberships set until_on = today_here() - 1 where person_id = (select person_id from review_pool)`,
    ],
  ])('and nothing of it once %s', async (_, ending) => {
    const { ivan } = office.world.heron
    const id = await atStage2()
    must(await asked(id))
    must(await onPanel(id, [office.world.members.mina, ivan]))
    expect(await sees(ivan, id)).toBe(true)
    await asTimePassed(ending)
    expect(await sees(ivan, id)).toBe(false)
    for (const table of ['review_pool', 'federation_memberships', 'memberships'])
      await asTimePassed(`update ${table} set until_on = null`)
    expect(await sees(ivan, id)).toBe(true)
  })

  it('a conflict of their own closes it to them, and somebody else is asked', async () => {
    const { ivan } = office.world.heron
    const id = await atStage2()
    must(await asked(id))
    must(await onPanel(id, [office.world.members.mina, ivan]))
    must(
      await declareOwn(
        office.as(ivan, '2026-06-15'),
        { complaintId: id, seen: 0 },
        { conflict: 'yes', what: 'A friend' },
      ),
    )
    expect(await sees(ivan, id)).toBe(false)
    expect(await office.position(id)).toMatchObject({ next: 'allocate' })
  })
})

// Days that pass are no act: whatever refuses an act of today to end something yesterday is put aside.
const asTimePassed = (change: string) =>
  office.connection.kysely.transaction().execute(async db => {
    await sql`set local session_replication_role = replica`.execute(db)
    await sql.raw(change).execute(db)
    await sql`select derive_access()`.execute(db)
  })
