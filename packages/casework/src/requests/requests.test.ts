import { asOperator, asPerson } from '@putright/db'
import { saveHome } from '@putright/db/queries/independence'
import { requestById } from '@putright/db/queries/requests'
import { addCalendarDays, on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestPage } from '../reading/request-page.ts'
import { requestsPage } from '../reading/requests-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { addNote, NoteForm } from './add-note.ts'
import { DissatisfactionForm, recordDissatisfaction } from './dissatisfaction.ts'
import { logRequest, RequestForm } from './log-request.ts'
import { makeComplaint, RequestComplaintForm } from './make-complaint.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = (today = '2026-06-01') => office.as(office.world.officers.asha, today)

const form = (rest: object = {}) =>
  RequestForm.parse({
    coopId: office.world.coops.plover,
    kind: 'service request',
    receivedOn: '2026-06-01',
    channel: 'telephone',
    residentName: 'Nadia Example',
    residentAddress: '4 Plover Court',
    category: 'Repairs',
    summary: 'The gate does not close',
    reviewOn: '2026-06-15',
    ...rest,
  })

const aRequest = async (rest: object = {}) => must(await logRequest(asha(), form(rest)))

const stored = (requestId: string) =>
  asPerson(office.connection, office.world.officers.asha, async db => ({
    request: await requestById(db, requestId),
    notes: await db
      .selectFrom('contact_notes')
      .selectAll()
      .where('contact_id', '=', requestId)
      .orderBy('id')
      .execute(),
  }))

/** The request as somebody sees it who has just opened its page. */
const at = async (requestId: string) => ({ requestId, seen: (await stored(requestId)).notes.length })

const note = (rest: object) =>
  NoteForm.parse({ on: '2026-06-02', words: 'The smith was asked to come.', reviewOn: '2026-06-16', ...rest })

const unhappy = (rest: object = {}) =>
  DissatisfactionForm.parse({ on: '2026-06-03', words: 'Nobody came.', choice: 'complain', ...rest })

const COMPLAINT = RequestComplaintForm.parse({
  channel: 'telephone',
  complainant: 'member',
  concernsOurHomes: 'yes',
  residentName: 'Nadia Example',
  residentAddress: '4 Plover Court',
  category: 'Repairs',
  summary: 'The gate was promised and not mended',
  account: 'Nobody came.',
})

describe('1.4: a request is logged, watched and looked over', () => {
  it('has a number of its co-op’s own, by its kind', async () => {
    const references = []
    for (const kind of ['service request', 'enquiry', 'survey feedback'])
      references.push((await aRequest({ kind, askedBy: 'Councillor Example' })).reference)
    expect(references).toEqual(['SR-0001', 'EN-0002', 'SF-0003'])
    const { hana } = office.world.heron
    const elsewhere = await logRequest(office.as(hana), form({ coopId: office.world.coops.heron }))
    expect(elsewhere).toMatchObject({ reference: 'SR-0001' })
  })

  it('leaves out a number that a register has brought', async () => {
    const { plover } = office.world.coops
    const { request } = await stored((await aRequest()).requestId)
    const next = Number(request?.reference.slice(3)) + 1
    await asOperator(office.connection, db =>
      db
        .insertInto('contacts')
        .values({
          coop_id: plover,
          reference: `SR-${String(next).padStart(4, '0')}`,
          kind: 'service request',
          received_on: on('2026-05-01'),
          channel: '',
          category: '',
          summary: '',
        })
        .execute(),
    )
    expect((await aRequest()).reference).toBe(`SR-${String(next + 1).padStart(4, '0')}`)
  })

  it('counts in the figures of its year, but for what a survey brought (1.6)', async () => {
    const years = async () => (await office.outbox('figures')).length
    const before = await years()
    await aRequest({ kind: 'survey feedback' })
    expect(await years()).toBe(before)
    await aRequest()
    expect(await years()).toBe(before + 1)
  })

  it('goes from open to answered to closed, and is open again when something more happens', async () => {
    const { requestId } = await aRequest()
    const states = []
    for (const kind of ['progress', 'answer', 'review', 'closed', 'progress']) {
      must(await addNote(asha('2026-06-05'), await at(requestId), note({ kind })))
      const { request } = await stored(requestId)
      states.push([request?.state, request?.review_on, request?.answered_on, request?.closed_on])
    }
    expect(states).toEqual([
      ['open', '2026-06-16', null, null],
      ['answered', '2026-06-16', '2026-06-02', null],
      ['answered', '2026-06-16', '2026-06-02', null],
      ['closed', null, '2026-06-02', '2026-06-02'],
      ['open', '2026-06-16', '2026-06-02', null],
    ])
  })

  it('is listed over every co-op one handles, with its age, until it is closed', async () => {
    const { requestId } = await aRequest({ receivedOn: '2026-05-29', reviewOn: '2026-06-01' })
    const list = (personId: string, filter = {}) =>
      asPerson(office.connection, personId, db => requestsPage(db, filter, on('2026-06-02'), 1))
    const { asha: officer, stranger } = office.world.officers
    const found = (await list(officer)).lines.find(line => line.id === requestId)
    expect(found).toMatchObject({
      age: 4,
      coop: 'Plover Court Housing Co-operative',
      resident: 'Nadia Example',
    })
    expect((await list(officer, { due: true })).lines.map(line => line.id)).toEqual([requestId])
    expect((await list(officer, { kind: 'enquiry' })).lines.map(line => line.kind)).not.toContain(
      'service request',
    )
    expect((await list(stranger)).lines).toEqual([])
    expect((await list(office.world.members.mina)).lines).toEqual([])
    must(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'closed' })))
    expect((await list(officer)).lines.map(line => line.id)).not.toContain(requestId)
  })
})

describe('1.3: whoever is not satisfied is offered the choice, and what they chose is recorded', () => {
  it('to complain', async () => {
    const { requestId } = await aRequest()
    must(await recordDissatisfaction(asha('2026-06-04'), await at(requestId), unhappy()))
    const { notes } = await stored(requestId)
    expect(notes.map(({ kind, happened_on }) => [kind, happened_on])).toEqual([
      ['dissatisfied', '2026-06-03'],
      ['choice offered', '2026-06-04'],
    ])
  })

  it('or not to, for now: then no complaint is made of it', async () => {
    const { requestId } = await aRequest()
    must(await recordDissatisfaction(asha('2026-06-04'), await at(requestId), unhappy({ choice: 'not now' })))
    const answer = await makeComplaint(asha('2026-06-04'), await at(requestId), COMPLAINT)
    expect(answer).toMatchObject({ done: false, because: [expect.stringContaining('not satisfied')] })
  })

  it.each(['a service request', 'one that is closed'])(
    '%s, whether or not anything went wrong',
    async which => {
      const { requestId } = await aRequest()
      if (which === 'one that is closed')
        must(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'closed' })))
      const words = 'It was mended in a day, and I did not like how I was spoken to.'
      must(await recordDissatisfaction(asha('2026-06-04'), await at(requestId), unhappy({ words })))
      must(await makeComplaint(asha('2026-06-04'), await at(requestId), COMPLAINT))
    },
  )
})

describe('1.5: one act makes it a complaint, and the request goes on', () => {
  it('as received on the day the dissatisfaction was voiced, each naming the other', async () => {
    const { requestId, reference } = await aRequest()
    must(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'answer' })))
    must(await recordDissatisfaction(asha('2026-06-05'), await at(requestId), unhappy()))
    const { complaintId } = must(await makeComplaint(asha('2026-06-08'), await at(requestId), COMPLAINT))
    const position = await office.position(complaintId)
    expect(position).toMatchObject({
      receivedOn: '2026-06-03',
      loggedOn: '2026-06-08',
      countsForMeasures: true,
    })
    expect(position.due).toMatchObject({ due: '2026-06-10' })
    expect((await office.events(complaintId)).at(-1)).toMatchObject({
      type: 'linked',
      id: requestId,
      reference,
      as: 'came from a service request',
    })
    const { request } = await stored(requestId)
    expect(request).toMatchObject({ state: 'answered', closed_on: null, review_on: '2026-06-16' })
    const page = await asPerson(office.connection, asha().personId, db =>
      requestPage(db, requestId, on('2026-06-08')),
    )
    expect(page?.complaints).toMatchObject([{ id: complaintId, daysToOpen: 3 }])
  })

  it('from the first day they said so, with all they said; once', async () => {
    const { requestId } = await aRequest()
    for (const [day, words] of [
      ['2026-06-04', 'Nobody came.'],
      ['2026-06-03', 'They rang on the 3rd already.'],
    ])
      must(await recordDissatisfaction(asha('2026-06-05'), await at(requestId), unhappy({ on: day, words })))
    const before = await at(requestId)
    const { complaintId } = must(await makeComplaint(asha('2026-06-05'), before, COMPLAINT))
    expect((await office.position(complaintId)).receivedOn).toBe('2026-06-03')
    expect(await makeComplaint(asha('2026-06-05'), before, COMPLAINT)).toMatchObject({ why: 'moved on' })
    expect(await makeComplaint(asha('2026-06-05'), await at(requestId), COMPLAINT)).toMatchObject({
      why: 'not possible',
    })
  })

  it('and is closed at once to an officer who shares the home of whoever complains', async () => {
    const { hana } = office.world.heron
    const { heron } = office.world.coops
    const actor = office.as(hana, '2026-06-05')
    await asPerson(office.connection, hana, db =>
      saveHome(db, heron, { personId: hana, home: '4 Heron Yard' }),
    )
    const { requestId } = must(
      await logRequest(office.as(hana), form({ coopId: heron, residentAddress: '4 Heron Yard' })),
    )
    must(await recordDissatisfaction(actor, { requestId, seen: 0 }, unhappy()))
    const complaint = { ...COMPLAINT, residentAddress: '4 Heron Yard' }
    const made = must(await makeComplaint(actor, { requestId, seen: 2 }, complaint))
    expect(made.open).toBe(false)
    expect(await addNote(actor, { requestId, seen: 3 }, note({ kind: 'review' }))).toMatchObject({
      why: 'not found',
    })
  })

  it('two at once make one', async () => {
    const { requestId } = await aRequest()
    must(await recordDissatisfaction(asha('2026-06-05'), await at(requestId), unhappy()))
    const seen = await at(requestId)
    const answers = await Promise.all([1, 2].map(() => makeComplaint(asha('2026-06-05'), seen, COMPLAINT)))
    expect(answers.map(({ done }) => done).toSorted()).toEqual([false, true])
  })
})

describe('a request is for those who handle the co-op’s complaints, and nobody else', () => {
  it('is not found by another agent’s officer or a member of the committee', async () => {
    const { requestId } = await aRequest()
    for (const personId of [office.world.officers.stranger, office.world.members.mina]) {
      const actor = office.as(personId)
      const target = { requestId, seen: 0 }
      for (const answer of [
        await addNote(actor, target, note({ kind: 'progress' })),
        await recordDissatisfaction(actor, target, unhappy()),
        await makeComplaint(actor, target, COMPLAINT),
        await logRequest(actor, form()),
      ])
        expect(answer).toMatchObject({ done: false, why: 'not found' })
    }
    expect(await addNote(asha(), { requestId: 'x', seen: 0 }, note({ kind: 'answer' }))).toMatchObject({
      why: 'not found',
    })
    expect((await stored(requestId)).notes).toEqual([])
  })

  it('is closed to those to whom the complaint is that came of it', async () => {
    const { requestId } = await aRequest()
    must(await recordDissatisfaction(asha('2026-06-05'), await at(requestId), unhappy()))
    const { complaintId } = must(await makeComplaint(asha('2026-06-05'), await at(requestId), COMPLAINT))
    const { bryn, carys } = office.world.officers
    await asOperator(office.connection, db =>
      db
        .insertInto('walls')
        .values({
          coop_id: office.world.coops.plover,
          complaint_id: complaintId,
          person_id: bryn,
          because: 'named',
        })
        .execute(),
    )
    const seenBy = (personId: string) =>
      asPerson(office.connection, personId, db => requestPage(db, requestId, on('2026-06-05')))
    expect(await seenBy(carys)).not.toBeNull()
    expect(await seenBy(bryn)).toBeNull()
    const answer = await addNote(office.as(bryn, '2026-06-05'), await at(requestId), note({ kind: 'review' }))
    expect(answer).toMatchObject({ why: 'not found' })
  })
})

describe('refused, and nothing is changed', () => {
  it.each<[string, object, string, string]>([
    ['a day to come', { receivedOn: '2026-06-02' }, 'receivedOn', 'in the future'],
    ['a review that is past', { reviewOn: '2026-05-31' }, 'reviewOn', 'still to come'],
    ['an enquiry of nobody’s', { kind: 'enquiry' }, 'askedBy', 'MP or councillor'],
    ['a request of nobody’s', { residentName: '' }, 'residentName', 'Write who asks'],
  ])('logging %s', async (_, rest, field, because) => {
    const before = await office.count('contacts')
    const answer = await logRequest(asha(), form(rest))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect(await office.count('contacts')).toBe(before)
  })

  it.each<[string, object, object, string, string]>([
    ['a day to come', {}, { kind: 'answer', on: '2026-06-06' }, 'on', 'in the future'],
    ['a day before it came', {}, { kind: 'answer', on: '2026-05-31' }, 'on', 'after that day'],
    ['no next look', {}, { kind: 'progress', reviewOn: '' }, 'reviewOn', 'looks at it again'],
    ['a next look that is past', {}, { kind: 'review', reviewOn: '2026-06-04' }, 'reviewOn', 'still to come'],
    [
      '1.6: closing what a survey brought before they were told how to complain',
      { kind: 'survey feedback' },
      { kind: 'closed' },
      'kind',
      '1.6',
    ],
  ])('a note of %s', async (_, request, rest, field, because) => {
    const { requestId } = await aRequest(request)
    const answer = await addNote(asha('2026-06-05'), await at(requestId), note(rest))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect((await stored(requestId)).notes).toEqual([])
  })

  it('closing it twice', async () => {
    const { requestId } = await aRequest()
    must(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'closed' })))
    expect(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'closed' }))).toMatchObject({
      field: 'kind',
      because: ['It is closed already.'],
    })
  })

  it('an act on what has changed meanwhile, with what is new', async () => {
    const { requestId } = await aRequest()
    must(await addNote(asha('2026-06-02'), await at(requestId), note({ kind: 'answer' })))
    const answer = await addNote(asha('2026-06-02'), { requestId, seen: 0 }, note({ kind: 'answer' }))
    expect(answer).toMatchObject({ why: 'moved on' })
    expect(answer.done || answer.because.at(-1)).toBe('Answered, by Asha Example, 2 June 2026.')
  })

  it('dissatisfaction of a day to come', async () => {
    const { requestId } = await aRequest()
    const answer = await recordDissatisfaction(asha('2026-06-02'), await at(requestId), unhappy())
    expect(answer).toMatchObject({ field: 'on' })
  })

  it.each([
    ['a note', NoteForm, { kind: 'answer', on: '2026-06-02' }, 20_000],
    ['dissatisfaction', DissatisfactionForm, { choice: 'complain', on: '2026-06-02' }, 20_000],
  ])('%s of 200,000 characters, in words', (_, schema, rest, most) => {
    const read = schema.safeParse({ ...rest, words: 'a'.repeat(200_000) })
    expect(read.error?.issues[0]?.message).toBe(
      `Shorten this to ${most.toLocaleString('en-GB')} characters or fewer`,
    )
  })

  it('keeps any script, and no control character', async () => {
    const { requestId } = await aRequest({ summary: 'ছাদ\u0000 𐍈', account: '\u001bIt leaks\r\nstill' })
    const { request } = await stored(requestId)
    expect(request).toMatchObject({ summary: 'ছাদ 𐍈', account: 'It leaks\nstill' })
    expect(addCalendarDays(request?.received_on ?? on('2026-01-01'), 14)).toBe(request?.review_on)
  })
})
