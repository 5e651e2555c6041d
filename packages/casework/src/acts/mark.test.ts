import { marksOf } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { documentsOf } from '@putright/db/queries/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdf } from '../documents/judging/made-up-files.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { filePage } from '../reading/file-page.ts'
import { marksPage } from '../reading/marks-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { CorrespondenceForm, correspond } from './correspond.ts'
import { MarkForm, mark, markedAs } from './mark.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const REASON = 'It is a neighbour’s own account.'

/** A complaint with a neighbour’s letter of 3 June and its scan: the third entry, or the fourth once acknowledged. */
async function withALetter() {
  const { as, at, file, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  const form = CorrespondenceForm.parse({
    direction: 'in',
    by: 'letter',
    with: 'witness',
    happenedOn: '2026-06-03',
    subject: 'What the neighbour heard',
    words: 'Water ran all night.',
    files: [new File([new Uint8Array(pdf())], 'letter.pdf')],
  })
  must(await correspond(as(world.officers.asha, '2026-06-04'), await at(complaintId), form))
  const { row, events } = await file(complaintId)
  const [document] = await asPerson(office.connection, world.officers.asha, db => documentsOf(db, row))
  return { complaintId, seq: events.at(-1)?.seq ?? 0, documentId: document?.id ?? '' }
}
const marked = async (complaintId: string, what: string, withheld: 'yes' | 'no', reason = REASON) =>
  mark(
    office.as(office.world.officers.asha, '2026-06-05'),
    await office.at(complaintId),
    MarkForm.parse({ what, withheld, reason }),
  )

describe('5.12 what is not for others stays in the record, marked', () => {
  it('an entry and a document, until they are taken in again', async () => {
    const { complaintId, seq, documentId } = await withALetter()
    must(await marked(complaintId, markedAs({ seq }), 'yes'))
    must(await marked(complaintId, markedAs({ documentId }), 'yes'))
    const marks = marksOf((await office.file(complaintId)).record)
    expect([marks.facts.get(seq)?.reason, marks.documents.get(documentId)?.reason]).toEqual([REASON, REASON])
    must(await marked(complaintId, markedAs({ documentId }), 'no', 'The neighbour agrees.'))
    const after = marksOf((await office.file(complaintId)).record)
    expect([after.facts.size, after.documents.size]).toEqual([1, 0])
  })

  it.each<[string, (made: Awaited<ReturnType<typeof withALetter>>) => string]>([
    ['an entry that is not there', () => 'entry-99'],
    ['what the resident said', () => 'entry-1'],
    ['a document of nobody', () => 'document-00000000-0000-7000-8000-000000000000'],
    ['a document id that is none', () => `document-${'-'.repeat(36)}`],
    ['an entry number past counting', () => 'entry-999999999'],
  ])('%s is refused', async (_, what) => {
    const made = await withALetter()
    const seen = await office.at(made.complaintId)
    expect(await marked(made.complaintId, what(made), 'yes')).toMatchObject({
      done: false,
      field: 'what',
      because: ['Choose a document or an entry of this complaint that can be left out.'],
    })
    expect(await office.at(made.complaintId)).toEqual(seen)
  })

  it('a document of another complaint is refused', async () => {
    const [mine, other] = [await withALetter(), await withALetter()]
    expect(await marked(mine.complaintId, markedAs({ documentId: other.documentId }), 'yes')).toMatchObject({
      field: 'what',
    })
  })

  it('what is so already is refused', async () => {
    const { complaintId, seq } = await withALetter()
    expect(await marked(complaintId, markedAs({ seq }), 'no')).toMatchObject({
      because: ['It is not left out now.'],
    })
    must(await marked(complaintId, markedAs({ seq }), 'yes'))
    expect(await marked(complaintId, markedAs({ seq }), 'yes')).toMatchObject({
      because: ['It is left out already.'],
    })
  })

  it('is for those who handle the complaint', async () => {
    const { complaintId, seq } = await withALetter()
    const form = MarkForm.parse({ what: markedAs({ seq }), withheld: 'yes', reason: REASON })
    const { as, at, world } = office
    expect(await mark(as(world.officers.stranger), await at(complaintId), form)).toMatchObject({
      why: 'not found',
    })
  })

  it.each([
    ['no choice', { what: '' }, 'Choose what it is about'],
    ['a made-up choice', { what: 'letter-1; drop table' }, 'Choose what it is about'],
    ['neither yes nor no', { withheld: 'perhaps' }, 'Choose whether it is left out'],
    ['no reason', { reason: '' }, 'Give the reason: whoever reads the case file is told it'],
    ['200,000 characters', { reason: 'x'.repeat(200_000) }, 'Shorten this to 2,000 characters or fewer'],
  ])('a form with %s gets a sentence', (_, rest, sentence) => {
    const { error } = MarkForm.safeParse({ what: 'entry-3', withheld: 'yes', reason: REASON, ...rest })
    expect(error?.issues.map(({ message }) => message)).toEqual([sentence])
  })
})

describe('5.12 the file', () => {
  it('has everything by its day, the newest first, with marks and what came along', async () => {
    const { as, at, world } = office
    const { complaintId, seq, documentId } = await withALetter()
    await acknowledged(as(world.officers.asha, '2026-06-05'), await at(complaintId), 'agent')
    must(await marked(complaintId, markedAs({ documentId }), 'yes'))
    const read = await asPerson(office.connection, world.officers.asha, async db => {
      const page = await complaintPage(db, world.officers.asha, complaintId, as(world.officers.asha).today)
      return page && { file: await filePage(db, page), marks: await marksPage(db, page) }
    })
    expect(read?.file.entries.map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-06-05 Letter to the resident: acknowledgement, stage 1',
      '2026-06-03 From a witness, by letter: What the neighbour heard',
      '2026-06-01 The complaint as it came: Leaking roof',
    ])
    expect(read?.file.entries[1]).toMatchObject({
      seq,
      words: 'Water ran all night.',
      by: 'recorded by Asha Example',
      withheld: '',
      documents: [{ id: documentId, name: 'letter.pdf', withheld: REASON }],
    })
    expect(read?.file.missing).toEqual([])
    expect(read?.marks.choices.map(({ value }) => value)).toEqual([
      markedAs({ documentId }),
      markedAs({ seq }),
    ])
    expect(read?.marks.withheld).toMatchObject([
      { label: expect.stringMatching(/: letter\.pdf$/), reason: REASON, by: 'Asha Example' },
    ])
  })
})
