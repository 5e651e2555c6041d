import { currentStage } from '@putright/complaint'
import { asOperator, asPerson, asWorker, type CoopDb } from '@putright/db'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { type CalendarDate, on } from '@putright/working-days'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocate } from '../acts/allocate.ts'
import { checkLeavers } from '../morning/leavers.ts'
import { createPerson, giveRole } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must } from '../testing/steps.ts'
import { EndingForm, endRoles } from './end-roles.ts'
import { endingPage } from './people-pages.ts'
import { runningOnly } from './running.ts'

const TODAY = on(Temporal.Now.plainDateISO('Europe/London').toString())
const days = (count: number): CalendarDate =>
  on(Temporal.PlainDate.from(TODAY).add({ days: count }).toString())

let office: Office
let manager: string
beforeAll(async () => {
  office = await openOffice()
  manager = await newPerson('Maja Manager', 'harbour-lights', 'manager')
})
afterAll(() => office.close())

const as = (personId: string) => office.as(personId, TODAY)

async function newPerson(name: string, slug: string, role: 'manager' | 'complaints officer' | 'secretary') {
  return asOperator(office.connection, async db => {
    const { id } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const personId = await createPerson(db, {
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    })
    await giveRole(db, personId, id, role, on('2020-04-01'))
    return personId
  })
}

/** A complaint about the agent's service that an officer has in hand. */
async function inHandOf(officer: string) {
  const { complaintId } = await aComplaint(as(manager), office.world.coops.plover)
  await acknowledged(as(manager), await office.at(complaintId), 'agent')
  await allocated(as(manager), await office.at(complaintId), officer)
  return complaintId
}

const stageOf = async (complaintId: string) => currentStage(await office.position(complaintId))
const lastOf = async (complaintId: string) => (await office.events(complaintId)).at(-1)
const leaving = (form: object) => EndingForm.parse({ roles: ['complaints officer'], on: TODAY, ...form })
const mailsTo = (personId: string) =>
  asWorker(office.connection, db =>
    db.selectFrom('account_mails').select(['letter', 'payload']).where('person_id', '=', personId).execute(),
  )
const pageFor = async (personId: string) => {
  let page: Awaited<ReturnType<typeof endingPage>>
  await runningOnly(as(manager), 'harbour-lights', async ({ db, organisation }) => {
    page = await endingPage(db, organisation, personId, TODAY)
    return { done: true }
  })
  return page
}

describe('the page where somebody leaves', () => {
  it('asks the database as often for many complaints as for one', async () => {
    const leaver = await newPerson('Mary Many', 'harbour-lights', 'complaints officer')
    const asked = async () => {
      let statements = 0
      const counting: KyselyPlugin = {
        transformQuery: ({ node }) => {
          statements += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }
      const page = await asPerson(office.connection, manager, async db => {
        const organisation = await ownOrganisation(db, 'harbour-lights')
        if (!organisation) throw new Error('It is not theirs')
        const counted = Object.assign(db.withPlugin(counting), { coopIds: db.coopIds, personId: db.personId })
        return endingPage(counted as unknown as CoopDb, organisation, leaver, TODAY)
      })
      return { cases: page?.cases.length, statements }
    }
    await inHandOf(leaver)
    const one = await asked()
    for (const _ of [2, 3, 4, 5]) await inHandOf(leaver)
    const five = await asked()
    expect([one.cases, five.cases]).toEqual([1, 5])
    expect(five.statements).toBe(one.statements)
  })
})

describe('an officer leaves today', () => {
  it('each complaint they have goes where it was said, and the record says so', async () => {
    const { bryn, carys } = office.world.officers
    const leaver = await newPerson('Lena Leaver', 'harbour-lights', 'complaints officer')
    const [one, two] = [await inHandOf(leaver), await inHandOf(leaver)]
    const page = await pageFor(leaver)
    expect(page?.cases.map(({ complaintId }) => complaintId).toSorted()).toEqual([one, two].toSorted())
    const offered = page?.cases[0]?.parts[0]?.takers.map(({ id }) => id)
    expect(offered).toEqual(expect.arrayContaining([bryn, carys]))
    expect(offered).not.toContain(leaver)
    must(
      await endRoles(
        as(manager),
        'harbour-lights',
        leaver,
        leaving({
          cases: [
            { complaintId: one, investigator: bryn },
            { complaintId: two, investigator: '' },
          ],
        }),
      ),
    )
    expect((await stageOf(one)).investigator).toBe(bryn)
    expect(await lastOf(one)).toMatchObject({
      type: 'allocated',
      personIds: [bryn],
      leaver,
      recordedBy: manager,
    })
    expect(await office.position(two)).toMatchObject({ next: 'allocate', whoseMove: 'agent' })
    expect(await lastOf(two)).toMatchObject({ type: 'allocated', personIds: [], leaver })
  })
  it('what one of them may not have is refused with its reference, and nothing is changed', async () => {
    const { bryn, stranger } = office.world.officers
    const leaver = await newPerson('Liam Leaver', 'harbour-lights', 'complaints officer')
    const [one, two] = [await inHandOf(leaver), await inHandOf(leaver)]
    const { reference } = await office.position(two)
    for (const wrong of [stranger, leaver]) {
      const answer = await endRoles(
        as(manager),
        'harbour-lights',
        leaver,
        leaving({
          cases: [
            { complaintId: one, investigator: bryn },
            { complaintId: two, investigator: wrong },
          ],
        }),
      )
      expect(answer).toMatchObject({ done: false, because: [expect.stringContaining(reference)] })
      expect((await stageOf(one)).investigator).toBe(leaver)
      expect((await pageFor(leaver))?.roles).toMatchObject([{ untilOn: null }])
    }
  })
  it('a complaint that came meanwhile is asked about first', async () => {
    const leaver = await newPerson('Lara Leaver', 'harbour-lights', 'complaints officer')
    await inHandOf(leaver)
    expect(await endRoles(as(manager), 'harbour-lights', leaver, leaving({}))).toMatchObject({
      why: 'moved on',
    })
  })
  it('an officer who leaves by themself hands on their own', async () => {
    const { bryn } = office.world.officers
    const leaver = await newPerson('Lotte Leaver', 'harbour-lights', 'complaints officer')
    const one = await inHandOf(leaver)
    must(
      await endRoles(
        as(leaver),
        'harbour-lights',
        leaver,
        leaving({ cases: [{ complaintId: one, investigator: bryn }] }),
      ),
    )
    expect((await stageOf(one)).investigator).toBe(bryn)
  })
  it('whoever keeps another role keeps their complaints, unless it is to audit', async () => {
    const leaver = await newPerson('Lucy Leaver', 'harbour-lights', 'complaints officer')
    const agentId = (
      await asOperator(office.connection, db =>
        db
          .selectFrom('organisations')
          .select('id')
          .where('slug', '=', 'harbour-lights')
          .executeTakeFirstOrThrow(),
      )
    ).id
    await asOperator(office.connection, db => giveRole(db, leaver, agentId, 'manager', on('2020-04-01')))
    const one = await inHandOf(leaver)
    must(await endRoles(as(manager), 'harbour-lights', leaver, leaving({})))
    expect((await stageOf(one)).investigator).toBe(leaver)
  })
})

describe('an officer leaves on a later day', () => {
  it('nothing moves before; the morning after, each goes where it was said or waits, and the manager gets one mail', async () => {
    const { bryn } = office.world.officers
    const leaver = await newPerson('Luis Leaver', 'harbour-lights', 'complaints officer')
    const [one, two, three] = [await inHandOf(leaver), await inHandOf(leaver), await inHandOf(leaver)]
    must(
      await endRoles(
        as(manager),
        'harbour-lights',
        leaver,
        leaving({
          on: days(3),
          cases: [{ complaintId: one, investigator: bryn }, { complaintId: two }, { complaintId: three }],
        }),
      ),
    )
    await checkLeavers(office.connection, days(3))
    expect((await stageOf(one)).investigator).toBe(leaver)
    for (const morning of [days(4), days(4), days(5)]) await checkLeavers(office.connection, morning)
    expect((await stageOf(one)).investigator).toBe(bryn)
    expect(await lastOf(one)).toMatchObject({
      type: 'allocated',
      personIds: [bryn],
      leaver,
      recordedBy: null,
    })
    for (const other of [two, three]) expect((await office.position(other)).next).toBe('allocate')
    expect(await mailsTo(manager)).toEqual([{ letter: 'unassigned', payload: { count: '2' } }])
  })
})

describe('Heron Yard, which manages itself: an officer leaves', () => {
  it('whoever runs it and handles complaints says where each goes; a Secretary who handles none is shown none', async () => {
    const { hana, hugo, ines } = office.world.heron
    const secretary = await newPerson('Signe Secretary', 'heron-yard', 'secretary')
    const heronId = office.world.coops.heron
    await asOperator(office.connection, db => giveRole(db, hana, heronId, 'secretary', on('2020-04-01')))
    const { complaintId } = await aComplaint(as(hana), heronId)
    await acknowledged(as(hana), await office.at(complaintId), 'landlord')
    must(await allocate(as(hana), await office.at(complaintId), { investigator: hugo, deciders: [] }))
    // A Secretary who handles no complaints sees none, and so says of none where it goes.
    must(await endRoles(as(secretary), 'heron-yard', hugo, leaving({ on: days(1) })))
    expect((await stageOf(complaintId)).investigator).toBe(hugo)
    must(
      await endRoles(as(hana), 'heron-yard', hugo, leaving({ cases: [{ complaintId, investigator: ines }] })),
    )
    expect((await stageOf(complaintId)).investigator).toBe(ines)
  })
})
