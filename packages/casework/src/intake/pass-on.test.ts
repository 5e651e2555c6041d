import { asPerson } from '@putright/db'
import { insertPassedOn, passedOnById, passedOnWaiting } from '@putright/db/queries/intake'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ComplaintForm, logComplaint } from '../acts/log-complaint.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { AlreadyLoggedForm, alreadyLogged } from './already-logged.ts'
import { PassOnForm, passOn, peopleToPassOnAbout } from './pass-on.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const told = (rest: object = {}) =>
  PassOnForm.parse({
    coopId: office.world.coops.plover,
    toldOn: '2026-05-28',
    channel: 'in person',
    residentName: 'Nadia Example',
    contact: '4 Plover Court',
    words: 'She stopped me on the stairs: the roof leaks again.',
    ...rest,
  })
const mina = (today = '2026-06-01') => office.as(office.world.members.mina, today)
const asha = () => office.as(office.world.officers.asha)
const waitingFor = (personId: string) => asPerson(office.connection, personId, db => passedOnWaiting(db))

/** The latest that was passed on, as the team sees it. */
async function passedOn(rest: object = {}) {
  const { reference } = must(await passOn(mina(), told(rest)))
  const found = (await waitingFor(asha().personId)).find(one => one.reference === reference)
  if (!found) throw new Error('What was passed on does not wait')
  return found
}

const complaint = (rest: object) =>
  ComplaintForm.parse({
    coopId: office.world.coops.plover,
    receivedOn: '2026-05-28',
    channel: 'in person',
    residentName: 'Nadia Example',
    category: 'Repairs',
    summary: 'The roof leaks again',
    account: 'The roof leaks again.',
    alike: 'another matter',
    ...rest,
  })

describe('3.2: a member who is told of a complaint passes it on', () => {
  it('to those who handle the co-op’s complaints, and to nobody else', async () => {
    const { id } = await passedOn()
    expect((await waitingFor(asha().personId)).map(one => one.id)).toContain(id)
    const { members, officers, heron } = office.world
    for (const personId of [members.mina, members.sol, members.noor, officers.stranger, heron.hana]) {
      expect(await waitingFor(personId)).toEqual([])
      expect(await asPerson(office.connection, personId, db => passedOnById(db, id))).toBeUndefined()
    }
  })

  it('and it is logged as received on the day the member was told', async () => {
    const { id, toldTo, toldOn } = await passedOn()
    expect({ toldTo, toldOn }).toEqual({ toldTo: 'Mina Member', toldOn: '2026-05-28' })
    const { complaintId } = must(await logComplaint(asha(), complaint({ passedOn: id })))
    expect(await office.position(complaintId)).toMatchObject({
      receivedOn: '2026-05-28',
      loggedOn: '2026-06-01',
    })
    expect((await waitingFor(asha().personId)).map(one => one.id)).not.toContain(id)
  })

  it('or as a service request', async () => {
    const { id } = await passedOn()
    const request = RequestForm.parse({
      ...complaint({}),
      kind: 'service request',
      reviewOn: '2026-06-15',
      passedOn: id,
    })
    const { requestId } = must(await logRequest(asha(), request))
    const found = await asPerson(office.connection, asha().personId, db => passedOnById(db, id))
    expect(found).toMatchObject({ contactId: requestId, complaintId: null })
  })

  it('or is part of a complaint that is there already', async () => {
    const { reference } = must(await logComplaint(asha(), complaint({})))
    const { id } = await passedOn()
    const form = AlreadyLoggedForm.parse({ reference: reference.toLowerCase() })
    must(await alreadyLogged(asha(), id, form))
    expect((await waitingFor(asha().personId)).map(one => one.id)).not.toContain(id)
    expect(await alreadyLogged(asha(), id, form)).toMatchObject({ why: 'not possible' })
  })
})

describe('5.8: what complains of somebody of the team is kept from them before it is logged', () => {
  const bryn = () => office.world.officers.bryn

  it('and asked of whoever passes it on, who knows the team and the committee', async () => {
    const coops = [{ id: office.world.coops.plover }]
    const people = await asPerson(office.connection, office.world.members.mina, db =>
      peopleToPassOnAbout(db, coops, on('2026-06-01')),
    )
    expect(people.map(({ id }) => id)).toEqual(
      expect.arrayContaining([asha().personId, bryn(), office.world.members.sol]),
    )
  })
  it('they find nothing of it, their colleague does, and it is logged closed to them', async () => {
    const told = await passedOn({ whom: [bryn()] })
    expect(told).toMatchObject({ about: [bryn()], aboutNames: ['Bryn Example'] })
    expect((await waitingFor(bryn())).map(({ id }) => id)).not.toContain(told.id)
    expect(await asPerson(office.connection, bryn(), db => passedOnById(db, told.id))).toBeUndefined()
    const form = complaint({ passedOn: told.id, aboutUs: 'yes', whom: told.about })
    const { complaintId } = must(await logComplaint(asha(), form))
    const seen = await asPerson(office.connection, bryn(), db =>
      db.selectFrom('complaints').select('id').where('id', '=', complaintId).execute(),
    )
    expect(seen).toEqual([])
    // Nor afterwards, whatever the record says.
    expect(await asPerson(office.connection, bryn(), db => passedOnById(db, told.id))).toBeUndefined()
  })
  it('it is not logged as a request, which would be open to them', async () => {
    const { id } = await passedOn({ whom: [bryn()] })
    const request = RequestForm.parse({
      ...complaint({}),
      kind: 'service request',
      reviewOn: '2026-06-15',
      passedOn: id,
    })
    expect(await logRequest(asha(), request)).toMatchObject({
      done: false,
      because: [expect.stringContaining('log it as a complaint')],
    })
  })
  it('somebody has to be left who logs it, and nobody else’s people are named', async () => {
    const people = await asPerson(office.connection, office.world.members.mina, db =>
      peopleToPassOnAbout(db, [{ id: office.world.coops.plover }], on('2026-06-01')),
    )
    const everybody = people.map(({ id }) => id)
    expect(await passOn(mina(), told({ whom: everybody }))).toMatchObject({
      field: 'whom',
      because: [expect.stringContaining('Nobody would be left')],
    })
    expect(await passOn(mina(), told({ whom: [office.world.officers.stranger] }))).toMatchObject({
      field: 'whom',
    })
  })
})

describe('refused, and nothing is changed', () => {
  it.each([
    ['a day to come', () => told({ toldOn: '2026-06-02' }), 'toldOn'],
    ['a co-op one does not belong to', () => told({ coopId: office.world.coops.wren }), 'coopId'],
  ])('passing on %s', async (_, form, field) => {
    const before = (await waitingFor(asha().personId)).length
    expect(await passOn(mina(), form())).toMatchObject({ done: false, field })
    expect(await waitingFor(asha().personId)).toHaveLength(before)
  })

  it('by those who log complaints themselves: they log it', async () => {
    expect(await passOn(asha(), told())).toMatchObject({ done: false, field: 'coopId' })
    const { hana } = office.world.heron
    expect(await passOn(office.as(hana), told({ coopId: office.world.coops.heron }))).toMatchObject({
      done: false,
    })
  })

  it('in somebody else’s name, by the database itself', async () => {
    const { reference: _, ...row } = await passedOn()
    const forged = asPerson(office.connection, office.world.members.mina, db =>
      insertPassedOn(db, {
        coop_id: row.coopId,
        id: '00000000-0000-7000-8000-000000000009',
        reference: 'T-FORGED',
        told_to: office.world.members.sol,
        told_on: on('2026-06-01'),
        channel: 'letter',
        words: 'Never said.',
      }),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  it.each([['later than it was told', { receivedOn: '2026-05-29' }, 'receivedOn', 'was received by then']])(
    'logging it as received %s',
    async (_, rest, field, because) => {
      const { id } = await passedOn()
      const answer = await logComplaint(asha(), complaint({ ...rest, passedOn: id }))
      expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    },
  )

  it('logging it twice', async () => {
    const { id } = await passedOn()
    must(await logComplaint(asha(), complaint({ passedOn: id })))
    expect(await logComplaint(asha(), complaint({ passedOn: id }))).toMatchObject({
      done: false,
      because: [expect.stringContaining('logged this meanwhile')],
    })
  })

  it('logging for another co-op what was passed on to one', async () => {
    const { id } = await passedOn()
    const { hana } = office.world.heron
    const answer = await logComplaint(
      office.as(hana),
      complaint({ coopId: office.world.coops.heron, passedOn: id }),
    )
    expect(answer).toMatchObject({ done: false, field: 'coopId' })
  })

  it('tying it to a complaint that is not there, or not there for them', async () => {
    const { id } = await passedOn()
    const form = AlreadyLoggedForm.parse({ reference: 'PC-9999' })
    expect(await alreadyLogged(asha(), id, form)).toMatchObject({ done: false, field: 'reference' })
    expect(await alreadyLogged(mina(), id, form)).toMatchObject({ why: 'not found' })
    expect(await alreadyLogged(asha(), 'x', form)).toMatchObject({ why: 'not found' })
  })

  it('text of 200,000 characters, in words; any script is kept', async () => {
    const read = PassOnForm.safeParse({ ...told(), words: 'a'.repeat(200_000) })
    expect(read.error?.issues[0]?.message).toBe('Shorten this to 50,000 characters or fewer')
    expect(await passedOn({ words: 'ছাদ\u0000 চুঁইয়ে জল পড়ছে' })).toMatchObject({ words: 'ছাদ চুঁইয়ে জল পড়ছে' })
  })
})
