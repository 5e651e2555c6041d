import { asPerson } from '@putright/db'
import { requestById } from '@putright/db/queries/requests'
import { requestsKeptSinceBefore } from '@putright/db/queries/retention'
import { on } from '@putright/working-days'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { morningCheck } from '../morning/morning-check.ts'
import { personalDataWaits } from '../reading/waits.ts'
import { addNote, NoteForm } from '../requests/add-note.ts'
import { logRequest, RequestForm } from '../requests/log-request.ts'
import { toLookAt } from '../requests/to-look-at.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, must } from '../testing/steps.ts'
import { verify } from '../verify/verify.ts'
import { AccessRequestForm, AccessTimeForm, askAccess } from './ask.ts'
import { AccessForm, giveAccess, giveAccessOnRequest } from './give.ts'
import { askAccessOnRequest, timeAccessOnRequest } from './on-request.ts'
import { accessPage, requestAccessChoices, requestAccessPage } from './page.ts'
import { takeRequestCopy } from './take-request-copy.ts'

const NEIGHBOUR = 'Odalys Penhallow'
let office: Office
let id: string
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = (today = '2026-06-12') => office.as(office.world.officers.asha, today)
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')
const noted = async (contactId: string) =>
  (
    await sql<{ kind: string; words: string }>`
      select kind, words from contact_notes where contact_id = ${contactId} order by recorded_at, id`.execute(
      office.connection.kysely,
    )
  ).rows
const at = async (requestId = id) => ({ requestId, seen: (await noted(requestId)).length })
const waitedFor = async () =>
  (
    await sql<{ asked: string | null; due: string | null; state: string }>`
      select data_asked_on as asked, data_due_on as due, state from contacts where id = ${id}`.execute(
      office.connection.kysely,
    )
  ).rows[0]
const page = (personId = asha().personId) =>
  asPerson(office.connection, personId, db => requestAccessPage(db, id, asha().today))

let homes = 0
/** Logged on 1 June 2026 by Asha, of somebody of a name and home of their own, who has made no complaint. */
beforeEach(async () => {
  homes += 1
  const logged = await logRequest(
    asha(),
    RequestForm.parse({
      coopId: office.world.coops.plover,
      kind: 'service request',
      receivedOn: '2026-06-01',
      channel: 'telephone',
      category: 'Repairs',
      summary: 'A dripping tap',
      account: `Ask ${NEIGHBOUR} for the key.`,
      residentName: `Quincy Example${'a'.repeat(homes)}`,
      residentAddress: `${100 + homes} Plover Court`,
      reviewOn: '2026-12-20',
    }),
  )
  id = must(logged).requestId
})

const ask = async (day = '2026-06-10', actor = asha()) =>
  askAccessOnRequest(
    actor,
    await at(),
    AccessRequestForm.parse({ on: day, identity: 'Called back on their number.' }),
  )
const time = async (what: string, day: string, actor = asha()) =>
  timeAccessOnRequest(actor, await at(), AccessTimeForm.parse({ what, on: day, words: 'Which year?' }))
const give = async (form: object = {}, actor = asha()) =>
  giveAccessOnRequest(
    actor,
    await at(),
    AccessForm.parse({ names: NEIGHBOUR, reasons: `${NEIGHBOUR} did not agree.`, ...form }),
  )
const taken = async (personId: string, as: 'pdf' | 'zip', requestId = id) => {
  const [copy] = (await page())?.copies ?? []
  return asPerson(office.connection, personId, db => takeRequestCopy(db, requestId, copy?.id ?? '', as))
}
const wordsOf = async (pdf: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')
}

describe('C11: whoever made only a request asks for their personal data on that', () => {
  it('is due a month later, stands still for a question, and may take two months more', async () => {
    must(await ask())
    expect(await waitedFor()).toEqual({ asked: '2026-06-10', due: '2026-07-10', state: 'open' })
    must(await time('access question put', '2026-06-11'))
    expect(await waitedFor()).toMatchObject({ asked: '2026-06-10', due: null })
    must(await time('access question answered', '2026-06-12'))
    // A day later than 10 July is a Saturday: the Monday after it.
    expect(await waitedFor()).toMatchObject({ due: '2026-07-13' })
    must(await time('access extended', '2026-06-12'))
    expect(await waitedFor()).toMatchObject({ due: '2026-09-11' })
    expect(await page()).toMatchObject({
      open: true,
      requests: [{ askedOn: '2026-06-10', due: '2026-09-11', identity: 'Called back on their number.' }],
    })
  })
  it('is verified: a day that its notes do not give is found', async () => {
    must(await ask())
    must(await time('access extended', '2026-06-12'))
    const reference = await asPerson(
      office.connection,
      asha().personId,
      async db => (await requestById(db, id))?.reference ?? '',
    )
    const due = (day: string) =>
      sql`update contacts set data_due_on = ${day} where id = ${id}`.execute(office.connection.kysely)
    const found = async () =>
      (await verify(office.connection)).faults.filter(fault => fault.includes(reference))
    expect(await found()).toEqual([])
    await due('2026-07-10')
    expect(await found()).toEqual([
      `${reference}: a copy of personal data is stored as asked for on “2026-06-10” and due on “2026-07-10”, and its notes give “2026-06-10” and “2026-09-10”.`,
    ])
    await due('2026-09-10')
    expect(await found()).toEqual([])
  })
  it('stands on the worklist of those who handle requests, and on nobody else’s', async () => {
    must(await ask())
    const { officers, members } = office.world
    const lines = (personId: string) =>
      asPerson(office.connection, personId, async db =>
        (await personalDataWaits(db, on('2026-07-08'))).filter(({ requestId }) => requestId === id),
      )
    expect(await lines(officers.bryn)).toMatchObject([{ kind: 'copy', dueOn: '2026-07-10', daysLeft: 2 }])
    for (const other of [officers.stranger, members.mina]) expect(await lines(other)).toEqual([])
  })
  it('is in the mail of whoever logged the request, two working days before until it is given', async () => {
    const waits = (day: string) =>
      asPerson(
        office.connection,
        asha().personId,
        async db => (await toLookAt(db, on(day))).get(asha().personId)?.personalData ?? 0,
      )
    const [sooner, before] = [await waits('2026-07-07'), await waits('2026-07-08')]
    must(await ask())
    expect(await waits('2026-07-07')).toEqual(sooner)
    expect(await waits('2026-07-08')).toBe(before + 1)
    await morningCheck(office.connection, on('2026-07-08'))
    expect((await office.outbox('mail')).map(({ payload }) => payload)).toContainEqual({
      letter: 'to look at',
      personId: asha().personId,
      on: '2026-07-08',
    })
    must(await give())
    expect(await waits('2026-07-08')).toBe(before)
  })
})

describe('C11: the copy', () => {
  it('is given without the neighbour, recorded, and what waited waits no longer; the request stands as it stood', async () => {
    must(
      await addNote(asha(), await at(), NoteForm.parse({ kind: 'closed', on: '2026-06-12', words: 'Done.' })),
    )
    must(await ask())
    must(await give({ others: ['Asha Example'] }))
    expect(await waitedFor()).toEqual({ asked: null, due: null, state: 'closed' })
    expect((await noted(id)).map(({ kind }) => kind)).toEqual(['closed', 'access asked', 'access given'])
    expect(await page()).toMatchObject({
      open: false,
      requests: [{ givenOn: '2026-06-12' }],
      copies: [{ references: [expect.stringMatching(/^SR-/)] }],
    })
    const text = await wordsOf((await taken(asha().personId, 'pdf')) ?? new Uint8Array())
    expect(text).toContain('Ask [another person] for the key')
    expect(text).not.toMatch(/Odalys|Penhallow|Asha Example/)
  })
  it('a later copy does not say why names were taken out of the first', async () => {
    must(await ask())
    must(await give({ reasons: 'They fell out with the caretaker.' }))
    must(await ask('2026-06-12'))
    must(await give())
    const text = await wordsOf((await taken(asha().personId, 'pdf')) ?? new Uint8Array())
    expect(text).toContain('Personal data given')
    expect(text).not.toContain('caretaker')
  })
  it('covers a complaint of the same person that was chosen, in one zip, and what was asked for on that', async () => {
    const { complaintId } = await aComplaint(asha(), office.world.coops.plover, {
      residentName: `Quincy Example${'a'.repeat(homes)}`,
      residentAddress: '',
    })
    const asked = AccessRequestForm.parse({ on: '2026-06-12', identity: 'Known' })
    must(await askAccess(asha(), await office.at(complaintId), asked))
    must(await ask())
    const choices = await asPerson(office.connection, asha().personId, db =>
      requestAccessChoices(db, id, asha().today),
    )
    expect(choices).toMatchObject({
      open: true,
      also: [{ id: complaintId, kind: 'complaint', sameName: true }],
      others: ['Asha Example'],
    })
    must(await give({ also: [complaintId] }))
    const paths = Object.keys(unzipSync((await taken(asha().personId, 'zip')) ?? new Uint8Array()))
    expect(paths).toEqual([
      'index.csv',
      expect.stringMatching(/ personal data\.pdf$/),
      expect.stringMatching(/^requests\/SR-\d+\.pdf$/),
    ])
    expect((await page())?.copies[0]?.references).toHaveLength(2)
    expect((await office.events(complaintId)).slice(-2)).toMatchObject([
      { type: 'packed', kind: 'subject access' },
      { type: 'access given' },
    ])
  })
  it('5.8: a complaint that is closed to somebody is not in it for them, and leaves no trace', async () => {
    const { complaintId } = await aComplaint(asha(), office.world.coops.plover, {
      residentName: `Quincy Example${'a'.repeat(homes)}`,
      residentAddress: '',
    })
    must(await ask())
    must(await give({ also: [complaintId] }))
    const { bryn } = office.world.officers
    await sql`insert into walls select coop_id, id, ${bryn}, 'named' from complaints where id = ${complaintId}`.execute(
      office.connection.kysely,
    )
    expect((await page(bryn))?.copies[0]?.references).toEqual([expect.stringMatching(/^SR-/)])
    const files = Object.keys(unzipSync((await taken(bryn, 'zip')) ?? new Uint8Array()))
    expect(files).toEqual(['index.csv', expect.stringMatching(/^requests\//)])
    const choices = await asPerson(office.connection, bryn, db => requestAccessChoices(db, id, asha().today))
    expect(choices?.also).toEqual([])
  })
  it('asked for on a request is answered, too, by one that is given on a complaint and covers it', async () => {
    const { complaintId } = await aComplaint(asha(), office.world.coops.plover, {
      residentName: `Quincy Example${'a'.repeat(homes)}`,
      residentAddress: '',
    })
    const asked = AccessRequestForm.parse({ on: '2026-06-12', identity: 'Known' })
    must(await askAccess(asha(), await office.at(complaintId), asked))
    must(await ask())
    const form = AccessForm.parse({ also: [id], names: NEIGHBOUR, reasons: 'A neighbour.' })
    must(await giveAccess(asha(), await office.at(complaintId), form))
    expect(await waitedFor()).toMatchObject({ asked: null, due: null })
    const given = await asPerson(office.connection, asha().personId, db =>
      accessPage(db, complaintId, asha().today),
    )
    expect(given?.copies[0]?.references).toHaveLength(2)
  })
  it('alone is a zip of its PDF and an index; each download is in the audit log', async () => {
    must(await ask())
    must(await give())
    const files = unzipSync((await taken(asha().personId, 'zip')) ?? new Uint8Array())
    expect(Object.keys(files)).toEqual(['index.csv', expect.stringMatching(/^requests\/SR-\d+\.pdf$/)])
    expect(strFromU8(files['index.csv'] ?? new Uint8Array())).toContain('The request')
    await taken(asha().personId, 'pdf')
    const { rows } = await sql<{ what: string; file: string | null }>`
      select what, subject ->> 'file' as file from audit_entries
      where subject ->> 'requestId' = ${id} order by seq`.execute(office.connection.kysely)
    expect(rows).toEqual([null, 'zip', 'pdf'].map(file => ({ what: 'personal data exported', file })))
  })
  it('is for nobody of another agent, nor by the address of another request', async () => {
    must(await ask())
    must(await give())
    expect(await page(office.world.officers.stranger)).toBeNull()
    expect(await taken(asha().personId, 'pdf')).not.toBeNull()
    expect(await taken(office.world.officers.stranger, 'pdf')).toBeNull()
    const other = must(
      await logRequest(
        asha(),
        RequestForm.parse({
          coopId: office.world.coops.plover,
          kind: 'enquiry',
          askedBy: 'Councillor Example',
          receivedOn: '2026-06-01',
          channel: 'email',
          category: 'Repairs',
          summary: 'A tap',
          reviewOn: '2026-12-20',
        }),
      ),
    )
    expect(await taken(asha().personId, 'pdf', other.requestId)).toBeNull()
  })
})

describe('refused, and nothing changed', () => {
  it('to somebody of another agent, and to a member of the co-op who does not handle requests', async () => {
    for (const personId of [office.world.officers.stranger, office.world.members.mina]) {
      const actor = office.as(personId, '2026-06-12')
      expect(await ask('2026-06-10', actor)).toMatchObject({ why: 'not found' })
      must(await ask())
      expect(await time('access question put', '2026-06-11', actor)).toMatchObject({ why: 'not found' })
      expect(await give({}, actor)).toMatchObject({ why: 'not found' })
      must(await give())
    }
  })
  it('a request of another co-op’s, and one that does not exist', async () => {
    const { hana } = office.world.heron
    expect(await ask('2026-06-10', office.as(hana, '2026-06-12'))).toMatchObject({ why: 'not found' })
    const form = AccessRequestForm.parse({ on: '2026-06-10', identity: 'x' })
    expect(await askAccessOnRequest(asha(), { requestId: 'nonsense', seen: 0 }, form)).toMatchObject({
      why: 'not found',
    })
  })
  it('a copy that nobody asked for, and what moves a day that is not there', async () => {
    expect(because(await give())).toContain('No request for personal data is open')
    expect(because(await time('access extended', '2026-06-11'))).toContain('No request for personal data')
    must(await ask())
    must(await give())
    expect(because(await give())).toContain('No request for personal data is open')
    expect((await page())?.copies).toHaveLength(1)
  })
  it('days that cannot be, and a second while one is open', async () => {
    expect(because(await ask('2026-06-13'))).toContain('is in the future')
    expect(because(await ask('2026-05-31'))).toContain('It was received on')
    must(await ask())
    expect(because(await ask())).toContain('is open already')
    expect(await noted(id)).toHaveLength(1)
  })
  it.each([
    ['access question answered', '2026-06-12', 'No question waits'],
    ['access question put', '2026-06-09', 'The request came later'],
    ['access extended', '2026-06-13', 'is in the future'],
  ])('%s on %s', async (what, day, sentence) => {
    must(await ask())
    expect(because(await time(what, day))).toContain(sentence)
  })
  it('a record or a name that was not proposed, and the resident’s own name', async () => {
    must(await ask())
    const { complaintId } = await aComplaint(asha(), office.world.coops.plover, {
      residentName: 'Somebody Else',
      residentAddress: '9 Elsewhere',
      alike: 'another matter',
    })
    expect(because(await give({ also: [complaintId] }))).toContain('that are listed')
    expect(because(await give({ others: ['Somebody Else'] }))).toContain('Choose from the names')
    expect(because(await give({ names: `quincy example${'a'.repeat(homes)}` }))).toContain('own name stays')
    expect((await page())?.copies).toEqual([])
  })
  it('on a page that somebody has not seen the last of', async () => {
    const stale = await at()
    must(await ask())
    const form = AccessForm.parse({ reasons: 'Nobody else is in it.' })
    expect(await giveAccessOnRequest(asha(), stale, form)).toMatchObject({ why: 'moved on' })
  })
  it('erasing, while a copy is asked for: nobody finds what they asked for gone', async () => {
    const { officers, coops } = office.world
    const pastItsDay = () =>
      asPerson(office.connection, officers.asha, async db =>
        (await requestsKeptSinceBefore(db, coops.plover, on('2040-01-01'), 100)).some(one => one.id === id),
      )
    must(
      await addNote(asha(), await at(), NoteForm.parse({ kind: 'closed', on: '2026-06-12', words: 'Done.' })),
    )
    expect(await pastItsDay()).toBe(true)
    must(await ask())
    expect(await pastItsDay()).toBe(false)
    const { carys } = officers
    await sql`insert into memberships (person_id, organisation_id, role, from_on)
      select person_id, organisation_id, 'manager', from_on from memberships where person_id = ${carys}
      on conflict do nothing`.execute(office.connection.kysely)
    await expect(
      asPerson(office.connection, carys, db => sql`select erase_contact(${id}::uuid)`.execute(db)),
    ).rejects.toThrow('personal data is asked for on this request')
  })
})
