import { asOperator, asPerson } from '@putright/db'
import { packFile } from '@putright/db/queries/packs'
import { madeUpPicture } from '@putright/documents/testing/case-file'
import { on } from '@putright/working-days'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCaseFile, CaseFileForm } from '../acts/build-case-file.ts'
import { CorrectionForm, correct } from '../acts/correct.ts'
import { CorrespondenceForm, correspond } from '../acts/correspond.ts'
import { FilingForm, fileDocuments } from '../acts/file-documents.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { MarkForm, mark } from '../acts/mark.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { sha256 } from './files.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const asha = () => office.as(office.world.officers.asha, '2026-06-12')
const NEIGHBOUR = 'Odalys Penhallow'

const fileOf = (name: string, type: string, content: string | Uint8Array) =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name, { type })

const file = async (id: string, about: string, ...files: File[]) =>
  must(await fileDocuments(asha(), await office.at(id), FilingForm.parse({ about, files })))

/**
 * Answered on Friday 12 June 2026, with a letter from a neighbour, a log, an e-mail, a photograph and a note of a call,
 * some of it not for others.
 */
async function answered(): Promise<string> {
  const { as, at, world } = office
  const { complaintId: id } = await aComplaint(as(world.officers.asha), world.coops.plover)
  await acknowledged(as(world.officers.asha, '2026-06-02'), await at(id), 'agent')
  await allocated(as(world.officers.asha, '2026-06-02'), await at(id), world.officers.asha)
  await file(
    id,
    'The log and an e-mail',
    fileOf('log.txt', 'text/plain', `9 May: ${NEIGHBOUR} rang about the gutter.`),
    fileOf(
      'mail.eml',
      'message/rfc822',
      `From: Cy Contractor <cy@example.org>\r\nTo: office@example.org\r\nSubject: The gutter\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`I met ${NEIGHBOUR} on the stairs.`).toString('base64')}\r\n`,
    ),
  )
  await file(id, 'Secret medical advice', fileOf('advice.txt', 'text/plain', 'The advice is privileged.'))
  must(
    await correspond(
      asha(),
      await at(id),
      CorrespondenceForm.parse({
        direction: 'in',
        by: 'telephone',
        with: 'witness',
        happenedOn: '2026-06-05',
        subject: 'A call about the roof',
        words: `The caller, ${NEIGHBOUR}, saw the water.`,
      }),
    ),
  )
  await decided(asha(), await at(id), 'upheld', [1])
  must(await issueResponse(asha(), await at(id)))
  const corrected = CorrectionForm.parse({
    corrects: 1,
    on: '2026-05-29',
    reason: 'The envelope is dated.',
    fields: {
      channel: 'telephone',
      category: 'Repairs',
      summary: 'Leaking roof',
      account: 'The roof has leaked since March and nobody came.',
    },
  })
  must(await correct(asha(), await at(id), corrected))
  const events = await office.events(id)
  const advice = events.find(event => event.type === 'filed' && event.about.startsWith('Secret'))
  const withheld = { withheld: 'yes', reason: 'Legal advice' }
  must(await mark(asha(), await at(id), MarkForm.parse({ what: `entry-${advice?.seq}`, ...withheld })))
  return id
}

async function built(id: string, form: Record<string, unknown>) {
  const { packId } = must(await buildCaseFile(asha(), await office.at(id), CaseFileForm.parse(form)))
  const [pdf, zip] = await asPerson(office.connection, office.world.officers.asha, async db => [
    (await packFile(db, id, packId, 'pdf'))?.content,
    (await packFile(db, id, packId, 'zip'))?.content,
  ])
  if (!pdf || !zip) throw new Error('The pack is not there')
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true })
  const files = unzipSync(zip)
  return { packId, pdf, zip, text: inOneLine(text), files, names: Object.keys(files) }
}

const inOneLine = (text: string) => text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')
/** All that the zip says in any way that can be read. */
async function everyWord(files: Record<string, Uint8Array>) {
  const words = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) =>
      name.endsWith('.pdf')
        ? (await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })).text
        : strFromU8(bytes),
    ),
  )
  return inOneLine([...Object.keys(files), ...words].join(' '))
}

describe('5.12: the case file holds the whole record', () => {
  it('each part of it, in the PDF and in the zip', async () => {
    const id = await answered()
    const { text, names } = await built(id, { kind: 'case file' })
    for (const words of [
      'The roof has leaked since March and nobody came.',
      'As first recorded Day: 1 June 2026',
      'Part 1 of what went wrong',
      'Code 6.3',
      'Looked into it Asha Example',
      'The repairs policy promises a visit in five days',
      'We apologise for the missed visits.',
      `The caller, ${NEIGHBOUR}, saw the water.`,
      `9 May: ${NEIGHBOUR} rang about the gutter.`,
      `I met ${NEIGHBOUR} on the stairs.`,
      'The advice is privileged.',
      'Days to acknowledge stage 1',
      'Not for others: Legal advice',
      'Yours sincerely',
    ])
      expect(text, words).toContain(words)
    expect(names).toEqual([
      expect.stringMatching(/ case file\.pdf$/),
      'index.csv',
      'letters/L01 Acknowledgement, stage 1 2026-06-02.pdf',
      'letters/L02 Stage 1 response 2026-06-12.pdf',
      'documents/D01 log.txt',
      'documents/D02 mail.eml',
      'documents/D03 advice.txt',
    ])
  })

  it('letters and documents are the bytes that went and came, and the record has their fingerprints', async () => {
    const id = await answered()
    const { files, pdf, zip } = await built(id, { kind: 'case file' })
    const [, response] = await office.letters(id)
    expect(
      Buffer.compare(
        files['letters/L02 Stage 1 response 2026-06-12.pdf'] ?? Buffer.of(),
        response?.pdf ?? Buffer.of(1),
      ),
    ).toBe(0)
    expect((await office.events(id)).at(-1)).toMatchObject({
      type: 'packed',
      kind: 'case file',
      pdfSha256: sha256(pdf),
      zipSha256: sha256(zip),
    })
  })

  it('a pack once built is never changed, nor deleted', async () => {
    const { packId } = await built(await answered(), { kind: 'case file' })
    for (const act of ['update packs set zip = pdf', 'delete from packs'])
      await expect(
        asPerson(office.connection, office.world.officers.asha, async db => {
          await sql`${sql.raw(`${act} where id = '${packId}'`)}`.execute(db)
        }),
      ).rejects.toThrow()
  })

  it('a picture is in it as a picture', async () => {
    const { as, world } = office
    const { complaintId: id } = await aComplaint(as(world.officers.asha), world.coops.plover)
    await file(id, 'A photograph', fileOf('roof.png', 'image/png', madeUpPicture(40, 30)))
    const { text, pdf } = await built(id, { kind: 'case file' })
    expect(text).toContain('D01 roof.png')
    expect(pdf.includes('/Alt')).toBe(true)
  })
})

describe('for the Ombudsman: what is not for others stays out', () => {
  it('of the PDF and of the zip, with the reason; documents go with the entry that filed them', async () => {
    const { text, files, names } = await built(await answered(), { kind: 'for the Ombudsman' })
    expect(text).toContain('Evidence for the Housing Ombudsman')
    expect(text).toMatch(/Entry \d+, of 12 June 2026 Legal advice/)
    expect(text).toContain('Document D03 Legal advice')
    const all = `${text} ${await everyWord(files)}`
    for (const secret of ['privileged', 'Secret medical', 'advice.txt']) expect(all).not.toContain(secret)
    expect(names.some(name => name.includes('D03'))).toBe(false)
  })

  it('names are taken out of every text, the letters and the files among them', async () => {
    const { text, files } = await built(await answered(), {
      kind: 'for the Ombudsman',
      names: `${NEIGHBOUR.toUpperCase()}\nNadia Example`,
    })
    expect(text).toContain('The caller, [name withheld], saw the water.')
    expect(text).toContain('2 names have been taken out')
    const all = `${text} ${await everyWord(files)}`
    expect(all).not.toMatch(/Odalys|Penhallow|Nadia/i)
    expect(strFromU8(files['documents/D02 mail.eml.txt'] ?? new Uint8Array())).toContain(
      'I met [name withheld]',
    )
  })

  it('files that cannot be searched are looked through by somebody first', async () => {
    const { as, at, world } = office
    const { complaintId: id } = await aComplaint(as(world.officers.asha), world.coops.plover)
    await file(id, 'A photograph', fileOf('roof.png', 'image/png', madeUpPicture(40, 30)))
    const form = { kind: 'for the Ombudsman', names: NEIGHBOUR }
    const seen = await at(id)
    expect(await buildCaseFile(asha(), seen, CaseFileForm.parse(form))).toMatchObject({
      done: false,
      field: 'lookedThrough',
      because: [expect.stringContaining('D01 roof.png')],
    })
    expect(await at(id)).toEqual(seen)
    expect((await built(id, { ...form, lookedThrough: 'yes' })).names).toContain('documents/D01 roof.png')
  })

  it('the policy is the one the complaint is held to, whatever was adopted since', async () => {
    const id = await answered()
    const { row, policy, policyTitle } = await office.file(id)
    await asOperator(office.connection, db =>
      db
        .insertInto('policy_versions')
        .values({
          coop_id: row.coop_id,
          title: 'A later policy',
          adopted_on: on('2026-06-10'),
          settings: JSON.stringify({ ...policy, acknowledgementDays: { 1: 1, 2: 1 } }),
        })
        .execute(),
    )
    const { text } = await built(id, { kind: 'for the Ombudsman' })
    expect(text).toContain(`${policyTitle}, adopted on`)
    expect(text).not.toContain('A later policy')
  })
})

describe('who may build it', () => {
  it('nobody of another agent, and nobody who only decides', async () => {
    const id = await answered()
    const form = CaseFileForm.parse({ kind: 'case file' })
    const by = async (person: string) =>
      buildCaseFile(office.as(person, '2026-06-12'), await office.at(id), form)
    expect(await by(office.world.officers.stranger)).toMatchObject({ done: false, why: 'not found' })
    expect(await by(office.world.members.sol)).toMatchObject({ done: false, why: 'not found' })
  })

  it('nothing where neither kind is chosen', () => {
    expect(CaseFileForm.safeParse({ kind: 'everything' }).success).toBe(false)
  })
})
