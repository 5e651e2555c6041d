import { asOperator, asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { withdraw } from '../acts/withdraw.ts'
import { createPerson, giveRole } from '../operator/organisations.ts'
import { allocationChoices } from '../reading/act-pages.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { requestPage } from '../reading/request-page.ts'
import { requestsPage } from '../reading/requests-page.ts'
import { addNote, NoteForm } from '../requests/add-note.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, heads, must } from '../testing/steps.ts'

let office: Office
let auditor: string
let complaintId: string
beforeAll(async () => {
  office = await openOffice()
  auditor = await asOperator(office.connection, async db => {
    const { id } = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'harbour-lights')
      .executeTakeFirstOrThrow()
    const personId = await createPerson(db, { name: 'Aude Auditor', email: 'aude@example.org' })
    await giveRole(db, personId, id, 'auditor', on('2020-04-01'))
    return personId
  })
  const { asha } = office.world.officers
  complaintId = (await aComplaint(office.as(asha), office.world.coops.plover)).complaintId
})
afterAll(() => office.close())

const pageOf = (personId: string) =>
  asPerson(office.connection, personId, db => complaintPage(db, personId, complaintId, on('2026-06-01')))

describe('somebody who only audits', () => {
  it('reads the complaint as its officers do, and no act is offered to them', async () => {
    const [theirs, officers] = [await pageOf(auditor), await pageOf(office.world.officers.asha)]
    expect(theirs?.timeline).toEqual(officers?.timeline)
    expect(theirs?.resident).toEqual(officers?.resident)
    expect(officers?.offers.length).toBeGreaterThan(5)
    expect(theirs?.offers).toEqual([])
  })
  it('reads requests as its officers do, and is refused whatever they would record', async () => {
    const { asha, stranger } = office.world.officers
    const form = RequestForm.parse({
      coopId: office.world.coops.plover,
      kind: 'service request',
      receivedOn: '2026-06-01',
      channel: 'telephone',
      residentName: 'Nadia Example',
      category: 'Repairs',
      summary: 'The gate does not close',
      reviewOn: '2026-06-15',
    })
    const { requestId } = must(await logRequest(office.as(asha), form))
    const listed = (personId: string) =>
      asPerson(office.connection, personId, async db => {
        const { lines, coops, handlesSome } = await requestsPage(db, {}, on('2026-06-01'), 1)
        return { lines: lines.map(({ id }) => id), coops: coops.map(({ slug }) => slug), handlesSome }
      })
    const one = (personId: string) =>
      asPerson(office.connection, personId, db => requestPage(db, requestId, on('2026-06-01')))
    expect(await listed(asha)).toEqual({ lines: [requestId], coops: ['plover-court'], handlesSome: true })
    expect(await listed(auditor)).toEqual({ lines: [requestId], coops: ['plover-court'], handlesSome: false })
    expect(await listed(stranger)).toMatchObject({ lines: [], coops: ['wren-row'] })
    expect(await one(asha)).toMatchObject({ handled: true })
    expect(await one(auditor)).toEqual({ ...(await one(asha)), handled: false })
    const note = NoteForm.parse({
      kind: 'progress',
      on: '2026-06-01',
      words: 'Seen.',
      reviewOn: '2026-06-08',
    })
    const refused = await addNote(office.as(auditor), { requestId, seen: 0 }, note)
    expect(refused).toMatchObject({ done: false })
    expect((await one(asha))?.notes).toEqual([])
    expect(await logRequest(office.as(auditor), form)).toMatchObject({ done: false })
    expect(await office.count('contacts')).toBe(1)
  })
  it('of another agent reads nothing', async () => {
    expect(await pageOf(office.world.officers.stranger)).toBeNull()
  })
  it('is refused every act, and nothing is recorded', async () => {
    const before = await office.count('complaint_events')
    const actor = office.as(auditor)
    const target = await office.at(complaintId)
    const definition = {
      heads: heads('agent'),
      outcomesSought: 'The roof mended.',
      notOurs: '',
      question: '',
    }
    for (const answer of [
      await acknowledge(actor, target, definition),
      await allocate(actor, target, { investigator: auditor, deciders: [] }),
      await withdraw(actor, target, { reason: 'They said so.' } as never),
    ])
      expect(answer.done).toBe(false)
    const logged = aComplaint(actor, office.world.coops.plover)
    await expect(logged).rejects.toThrow()
    expect(await office.count('complaint_events')).toBe(before)
  })
  it('is not among those to whom a complaint can be allocated', async () => {
    const { asha, bryn } = office.world.officers
    const officer = office.as(asha)
    await acknowledged(officer, await office.at(complaintId), 'agent')
    const page = await pageOf(asha)
    const choices = await asPerson(office.connection, asha, db =>
      page ? allocationChoices(db, page, officer.today) : Promise.reject(new Error('no page')),
    )
    expect(choices.investigators.map(({ id }) => id)).toContain(bryn)
    expect(choices.people.map(({ id }) => id)).not.toContain(auditor)
    const target = await office.at(complaintId)
    expect((await allocate(officer, target, { investigator: auditor, deciders: [] })).done).toBe(false)
    must(await allocate(officer, target, { investigator: bryn, deciders: [] }))
  })
})
