import { asPerson } from '@putright/db'
import { packFile } from '@putright/db/queries/packs'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CorrespondenceForm, correspond } from '../acts/correspond.ts'
import { FilingForm, fileDocuments } from '../acts/file-documents.ts'
import { MarkForm, mark, markedAs } from '../acts/mark.ts'
import { pdf } from '../documents/judging/made-up-files.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { AccessRequestForm, AccessTimeForm, askAccess, timeAccess } from './ask.ts'
import { AccessForm, giveAccess } from './give.ts'
import { accessPage } from './page.ts'
import { readOriginal } from './read-original.ts'

let office: Office
let id: string
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const NEIGHBOUR = 'Odalys Penhallow'
const TODAY = '2026-06-12'
const asha = () => office.as(office.world.officers.asha, TODAY)
const because = (answer: { done: boolean; because?: string[] }) => (answer.because ?? []).join(' ')

/** Acknowledged, with a neighbour's call, a log that names her – in its name too – and advice that is not for others. */
beforeEach(async () => {
  const { as, at, world } = office
  id = (await aComplaint(as(world.officers.asha), world.coops.plover, { alike: 'another matter' }))
    .complaintId
  await acknowledged(as(world.officers.asha, '2026-06-02'), await at(id), 'agent')
  const call = { direction: 'in', by: 'telephone', with: 'witness', happenedOn: '2026-06-03', files: [] }
  must(
    await correspond(
      asha(),
      await at(id),
      CorrespondenceForm.parse({
        ...call,
        subject: `${NEIGHBOUR} rang`,
        words: `${NEIGHBOUR.toUpperCase()} heard water all night.`,
      }),
    ),
  )
  const files = [
    new File([`9 May: ${NEIGHBOUR} rang about the gutter.`], `${NEIGHBOUR}.txt`, { type: 'text/plain' }),
  ]
  must(await fileDocuments(asha(), await at(id), FilingForm.parse({ about: `Log of ${NEIGHBOUR}`, files })))
  const advice = [new File([`The advice of case ${id} is privileged.`], 'advice.txt', { type: 'text/plain' })]
  must(await fileDocuments(asha(), await at(id), FilingForm.parse({ about: 'Advice', files: advice })))
  const what = markedAs({ seq: (await office.position(id)).seq })
  must(await mark(asha(), await at(id), MarkForm.parse({ what, withheld: 'yes', reason: 'Legal advice' })))
})

const asked = async (on = '2026-06-10') =>
  askAccess(
    asha(),
    await office.at(id),
    AccessRequestForm.parse({ on, identity: 'Called back on her number.' }),
  )
const given = async (form = {}, actor = asha()) =>
  giveAccess(
    actor,
    await office.at(id),
    AccessForm.parse({
      others: ['Asha Example'],
      names: NEIGHBOUR,
      reasons: 'A neighbour, who did not agree to be named.',
      ...form,
    }),
  )
const filesOf = (packId: string) =>
  asPerson(office.connection, office.world.officers.asha, async db => ({
    pdf: new Uint8Array((await packFile(db, id, packId, 'pdf'))?.content ?? []),
    zip: new Uint8Array((await packFile(db, id, packId, 'zip'))?.content ?? []),
  }))
const original = (who: string, packId: string) =>
  asPerson(office.connection, who, db => readOriginal(db, id, packId, 'pdf'))
const read = async (bytes: Uint8Array) => {
  const opened = await getDocumentProxy(bytes.slice())
  const { text } = await extractText(opened, { mergePages: true })
  return `${text} ${JSON.stringify(await opened.getMetadata())}`
}

describe('C11: the resident’s copy', () => {
  it('holds their record, and no trace of the neighbour: in text, metadata, names of files or bytes', async () => {
    must(await asked())
    const { packId } = must(await given())
    const { pdf: copy, zip } = await filesOf(packId)
    const text = await read(copy)
    expect(text).toContain('The roof has leaked since March')
    expect(text).toContain('[another person]')
    expect(text).toContain('Legal advice')
    expect(text).not.toContain('is privileged')
    const entries = Object.entries(unzipSync(zip))
    expect(entries.length).toBeGreaterThan(3)
    const everything = [text, Buffer.from(copy).toString('latin1')]
    for (const [path, content] of entries) {
      everything.push(path, strFromU8(content, true))
      if (path.endsWith('.pdf')) everything.push(await read(content))
    }
    for (const gone of [NEIGHBOUR, NEIGHBOUR.toUpperCase(), 'Penhallow', 'Asha Example'])
      expect(everything.join(' ')).not.toContain(gone)
    expect(everything.join(' ')).not.toContain('is privileged')
  })
  it('what it was made from is for whoever built it and for managers, and each reading is in the audit log', async () => {
    const { asha: officer, bryn, carys } = office.world.officers
    must(await asked())
    const { packId } = must(await given())
    await sql`insert into memberships (person_id, organisation_id, role, from_on)
      select person_id, organisation_id, 'manager', from_on from memberships where person_id = ${carys}
      on conflict do nothing`.execute(office.connection.kysely)
    expect(await original(bryn, packId)).toBeNull()
    expect(await original(office.world.officers.stranger, packId)).toBeNull()
    for (const who of [officer, carys])
      expect(await read(new Uint8Array((await original(who, packId)) ?? []))).toContain(NEIGHBOUR)
    const { rows } = await sql<{ what: string; actor: string }>`
      select what, actor from audit_entries where subject ->> 'complaintId' = ${id} order by seq`.execute(
      office.connection.kysely,
    )
    expect(rows).toEqual([
      { what: 'personal data exported', actor: officer },
      { what: 'original read', actor: officer },
      { what: 'original read', actor: carys },
    ])
  })
  it('is due a month after it was asked for, stands still for a question, and is given', async () => {
    const page = () =>
      asPerson(office.connection, office.world.officers.asha, db => accessPage(db, id, asha().today))
    must(await asked())
    expect(await page()).toMatchObject({ open: true, requests: [{ due: '2026-07-10' }] })
    const put = AccessTimeForm.parse({ what: 'access question put', on: '2026-06-11', words: 'Which year?' })
    must(await timeAccess(asha(), await office.at(id), put))
    expect(await page()).toMatchObject({ requests: [{ due: null, stoppedOn: '2026-06-11' }] })
    must(await given())
    expect(await page()).toMatchObject({ open: false, requests: [{ givenOn: TODAY }], copies: [{}] })
  })
})

describe('refused', () => {
  it('a copy nobody asked for', async () =>
    expect(because(await given())).toContain('No request for personal data is open'))
  it('a second request while one is open, and days that cannot be', async () => {
    expect(because(await asked('2026-06-13'))).toContain('is in the future')
    expect(because(await asked('2026-05-31'))).toContain('before the complaint was received')
    must(await asked())
    expect(because(await asked())).toContain('is open already')
  })
  it.each([
    ['a name that was not proposed', { others: ['Somebody Else'] }, 'Choose from the names on the list'],
    ['the resident’s own', { names: 'nadia example' }, 'own name stays'],
  ])('%s', async (_, form, sentence) => {
    must(await asked())
    expect(because(await given(form))).toContain(sentence)
  })
  it('a scan that nobody has looked through for the names', async () => {
    must(await asked())
    const files = [new File([new Uint8Array(pdf())], 'scan.pdf')]
    must(await fileDocuments(asha(), await office.at(id), FilingForm.parse({ about: 'A scan', files })))
    expect(because(await given())).toContain('cannot search pictures, PDFs')
    must(await given({ lookedThrough: 'yes' }))
  })
  it.each([
    [{ what: 'access question answered', on: TODAY, words: 'x' }, 'No question waits'],
    [{ what: 'access question put', on: '2026-06-09', words: 'x' }, 'The request came later'],
    [{ what: 'access extended', on: '2026-06-13', words: 'x' }, 'is in the future'],
  ])('what cannot have moved the day: %#', async (form, sentence) => {
    must(await asked())
    expect(because(await timeAccess(asha(), await office.at(id), AccessTimeForm.parse(form)))).toContain(
      sentence,
    )
  })
  it('by somebody of another agent', async () =>
    expect(await given({}, office.as(office.world.officers.stranger, TODAY))).toMatchObject({
      why: 'not found',
    }))
  it.each([
    [{ on: 'soon', identity: 'x' }, 'Give the day the request came'],
    [{ on: TODAY, identity: ' \u0000' }, 'Say how you made sure'],
    [{ on: TODAY, identity: 'x'.repeat(200_000) }, 'Shorten this'],
  ])('a request that is not whole: %#', (form, sentence) =>
    expect(JSON.stringify(AccessRequestForm.safeParse(form).error?.issues)).toContain(sentence),
  )
})
