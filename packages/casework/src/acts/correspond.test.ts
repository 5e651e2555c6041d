import { asPerson } from '@putright/db'
import { documentsOf } from '@putright/db/queries/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docm, docx, EXE, PNG, pdf } from '../documents/judging/made-up-files.ts'
import { readDocument } from '../documents/read-document.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must } from '../testing/steps.ts'
import { CorrespondenceForm, correspond } from './correspond.ts'
import { escalate } from './escalate.ts'
import { FilingForm, fileDocuments } from './file-documents.ts'
import { withdraw } from './withdraw.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const file = (name: string, bytes: Buffer) => new File([new Uint8Array(bytes)], name)
const told = (rest: Record<string, unknown> = {}) =>
  CorrespondenceForm.parse({
    direction: 'in',
    by: 'telephone',
    with: 'contractor',
    happenedOn: '2026-06-03',
    subject: 'Why nobody came',
    words: 'The van broke down on both days.',
    ...rest,
  })
const filing = (about: string, ...files: File[]) => FilingForm.parse({ about, files })

/** Received on Monday 1 June 2026. */
async function complaint() {
  const { as, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  return complaintId
}
const documents = (complaintId: string, personId = office.world.officers.asha) =>
  asPerson(office.connection, personId, async db => {
    const { row } = await office.file(complaintId)
    return documentsOf(db, row)
  })

describe('5.12 correspondence', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a telephone call', {}],
    ['a letter', { by: 'letter', direction: 'out', with: 'resident' }],
    ['an e-mail', { by: 'email', with: 'representative' }],
    ['a visit', { by: 'visit', with: 'witness' }],
    ['a text message', { by: 'text', with: 'resident' }],
    ['what came through the website', { by: 'website', with: 'resident' }],
    ['what was said in person', { by: 'in person', with: 'member' }],
  ])('3.2 by any way: %s is recorded under the day it happened', async (_, rest) => {
    const { as, at, events, world } = office
    const id = await complaint()
    must(await correspond(as(world.officers.asha, '2026-06-05'), await at(id), told(rest)))
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'corresponded',
      on: '2026-06-03',
      subject: 'Why nobody came',
      recordedBy: world.officers.asha,
      documentIds: [],
      ...rest,
    })
  })

  it('holds the words of any script, and no characters that nobody types', async () => {
    const { as, at, events, world } = office
    const id = await complaint()
    const words = 'السقف يسرّب منذ مارس. 屋頂漏水。 Crying 😢\nLine two'
    must(
      await correspond(
        as(world.officers.asha, '2026-06-05'),
        await at(id),
        told({ words: `${words}\0\x07`, subject: 'Toit\x1b' }),
      ),
    )
    expect((await events(id)).at(-1)).toMatchObject({ words, subject: 'Toit' })
  })

  it('brings its files along, each kept with what its bytes are and a sum of them', async () => {
    const { as, at, events, world } = office
    const id = await complaint()
    const files = [file('../../bill\u202Efdp.pdf', pdf()), file('leak.png', PNG)]
    must(await correspond(as(world.officers.asha, '2026-06-05'), await at(id), told({ files })))
    const kept = await documents(id)
    expect(kept).toMatchObject([
      { name: 'billfdp.pdf', mediaType: 'application/pdf', size: pdf().length, flags: [] },
      { name: 'leak.png', mediaType: 'image/png', addedBy: world.officers.asha },
    ])
    expect(kept[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await events(id)).at(-1)).toMatchObject({ documentIds: kept.map(each => each.id) })
    const read = await asPerson(office.connection, world.officers.asha, db =>
      readDocument(db, id, kept[1]?.id ?? ''),
    )
    expect(read?.content.equals(PNG)).toBe(true)
  })

  it('told late holds up nothing: what came the day before can still be logged', async () => {
    const { as, at, position, world } = office
    const id = await complaint()
    const later = as(world.officers.asha, '2026-06-10')
    must(await correspond(later, await at(id), told({ happenedOn: '2026-06-10' })))
    must(await fileDocuments(later, await at(id), filing('The bill', file('bill.pdf', pdf()))))
    const form = { on: '2026-06-09' as const, reason: 'It was mended.' }
    must(await withdraw(later, await at(id), form as Parameters<typeof withdraw>[2]))
    expect((await position(id)).endedOn).toBe('2026-06-09')
  })

  it('goes on after the last word: a complaint that ended takes it too', async () => {
    const { as, at, events, world } = office
    const id = await complaint()
    const asha = as(world.officers.asha, '2026-06-03')
    const form = { on: '2026-06-03' as const, reason: 'It was mended.' }
    must(await withdraw(asha, await at(id), form as Parameters<typeof withdraw>[2]))
    must(await correspond(as(world.officers.asha, '2026-07-01'), await at(id), told()))
    expect((await events(id)).at(-1)?.type).toBe('corresponded')
    expect(
      await escalate(asha, await at(id), { receivedOn: asha.today, channel: 'email', reasons: '' }),
    ).toMatchObject({
      done: false,
    })
  })
})

describe('refused with a sentence, keeping nothing', () => {
  const large = file('survey.pdf', Buffer.concat([pdf(), Buffer.alloc(20 * 1024 * 1024)]))
  const bomb = file('log.docx', docx({ name: 'word/zeros.xml', content: '0'.repeat(12 * 1024 * 1024) }))
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a day in the future', { happenedOn: '2026-06-06' }, '6 June 2026 is in the future.', 'happenedOn'],
    [
      'a day before it was received',
      { happenedOn: '2026-05-31' },
      '31 May 2026 is before the complaint was received, on 1 June 2026. What is older can be filed as a document.',
      'happenedOn',
    ],
    [
      'neither words nor a file',
      { words: ' \0 ' },
      'Write what was said or written, or add it as a file.',
      'words',
    ],
    ['a file over the limit', { files: [large] }, '“survey.pdf” is larger than 20 MB. ', 'files'],
    ['an empty file', { files: [file('scan.pdf', Buffer.alloc(0))] }, '“scan.pdf” is empty. ', 'files'],
    ['a program', { files: [file('bill.pdf', EXE)] }, '“bill.pdf” is a program. ', 'files'],
    [
      'a name that lies',
      { files: [file('bill.pdf', PNG)] },
      '“bill.pdf” ends in .pdf, but what is in it is a PNG picture. ',
      'files',
    ],
    ['a zip bomb', { files: [bomb] }, '“log.docx” is made to unpack to far more than it should. ', 'files'],
    [
      'one bad file among good ones',
      { files: [file('a.pdf', pdf()), file('b.html', Buffer.from('<html>'))] },
      '“b.html” is a web page. ',
      'files',
    ],
  ])('%s', async (_, rest, sentence, field) => {
    const { as, at, world } = office
    const id = await complaint()
    const seen = await at(id)
    const answer = await correspond(as(world.officers.asha, '2026-06-05'), seen, told(rest))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(sentence)] })
    if (field === 'files')
      expect(answer).toMatchObject({
        because: [
          expect.stringContaining('Nothing was kept. What you wrote is still here; choose the files again.'),
        ],
      })
    expect(await at(id)).toEqual(seen)
    expect(await documents(id)).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['200,000 characters', { words: 'x'.repeat(200_000) }, 'Shorten this to 50,000 characters or fewer'],
    [
      'a subject of 200,000 characters',
      { subject: 'x'.repeat(200_000) },
      'Shorten this to 200 characters or fewer',
    ],
    ['no subject', { subject: '\0' }, 'Say in one line what it is about'],
    [
      'no day',
      { happenedOn: '31/02/2026' },
      'Give the day it came, went or took place, with day, month and year',
    ],
    ['no way', { by: 'pigeon' }, 'Choose how it came or went'],
    ['nobody', { with: '' }, 'Choose with whom it was'],
    ['no direction', { direction: undefined }, 'Choose whether it came in or went out'],
    [
      'eleven files',
      { files: Array.from({ length: 11 }, () => file('a.txt', Buffer.from('a'))) },
      'Choose 10 files or fewer at a time',
    ],
    ['files that are words', { files: ['a.pdf'] }, 'Choose the files anew: they did not arrive as files'],
  ])('a form with %s', (_, rest, sentence) => {
    const all = {
      direction: 'in',
      by: 'letter',
      with: 'resident',
      happenedOn: '2026-06-03',
      subject: 'The roof',
      words: '',
    }
    const { error } = CorrespondenceForm.safeParse({ ...all, ...rest })
    expect(error?.issues.map(({ message }) => message)).toEqual([sentence])
  })

  it('from a page that is no longer as it was', async () => {
    const { as, at, world } = office
    const id = await complaint()
    const seen = await at(id)
    const asha = as(world.officers.asha, '2026-06-05')
    must(await correspond(asha, seen, told()))
    expect(await correspond(asha, seen, told({ files: [file('a.pdf', pdf())] }))).toMatchObject({
      why: 'moved on',
    })
    expect(await documents(id)).toEqual([])
  })

  it('for whoever does not handle the complaint: a decider reads, others find nothing', async () => {
    const { as, at, world } = office
    const id = await complaint()
    const asha = as(world.officers.asha, '2026-06-05')
    await acknowledged(asha, await at(id), 'landlord')
    await allocated(asha, await at(id), world.officers.asha, [world.members.sol])
    must(await correspond(asha, await at(id), told({ files: [file('bill.pdf', pdf())] })))
    const [kept] = await documents(id)
    expect(await correspond(as(world.members.sol, '2026-06-05'), await at(id), told())).toMatchObject({
      why: 'not yours',
    })
    expect(await documents(id, world.members.sol)).toHaveLength(1)
    const readBy = (personId: string) =>
      asPerson(office.connection, personId, db => readDocument(db, id, kept?.id ?? ''))
    expect(await readBy(world.members.sol)).toMatchObject({ name: 'bill.pdf' })
    for (const personId of [world.officers.stranger, world.members.mina]) {
      expect(await correspond(as(personId, '2026-06-05'), await at(id), told())).toMatchObject({
        why: 'not found',
      })
      expect(await documents(id, personId)).toEqual([])
      expect(await readBy(personId)).toBeNull()
    }
  })

  it('a document is not found under another complaint', async () => {
    const { as, at, world } = office
    const [mine, other] = [await complaint(), await complaint()]
    must(
      await fileDocuments(
        as(world.officers.asha),
        await at(mine),
        filing('The bill', file('bill.pdf', pdf())),
      ),
    )
    const [kept] = await documents(mine)
    const under = (id: string, documentId: string) =>
      asPerson(office.connection, world.officers.asha, db => readDocument(db, id, documentId))
    expect(await under(mine, kept?.id ?? '')).not.toBeNull()
    expect(await under(other, kept?.id ?? '')).toBeNull()
    expect(await under(mine, 'no-uuid')).toBeNull()
  })
})

describe('5.12 supporting documents', () => {
  it('are filed with what to take care of', async () => {
    const { as, at, events, world } = office
    const id = await complaint()
    const files = [
      file('log.docm', docm()),
      file('locked.pdf', pdf('trailer << /Encrypt 5 0 R >>')),
      file('form.pdf', pdf('3 0 obj << /S /JavaScript >> endobj')),
    ]
    must(
      await fileDocuments(
        as(world.officers.asha, '2026-06-02'),
        await at(id),
        filing('What the agent holds', ...files),
      ),
    )
    expect((await documents(id)).map(({ name, flags }) => [name, ...flags])).toEqual([
      ['log.docm', 'holds macros'],
      ['locked.pdf', 'is locked with a password'],
      ['form.pdf', 'runs a script when opened'],
    ])
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'filed',
      on: '2026-06-02',
      about: 'What the agent holds',
    })
  })

  it('the same file twice is kept once, and it is said', async () => {
    const { as, at, events, world } = office
    const id = await complaint()
    const asha = as(world.officers.asha)
    const twice = filing('Bills', file('bill.pdf', pdf()), file('bill copy.pdf', pdf()))
    expect(must(await fileDocuments(asha, await at(id), twice)).again).toEqual([
      { name: 'bill copy.pdf', keptAs: 'bill.pdf' },
    ])
    const again = await correspond(
      as(world.officers.asha, '2026-06-03'),
      await at(id),
      told({ files: [file('bill.pdf', pdf()), file('leak.png', PNG)] }),
    )
    expect(must(again).again).toEqual([{ name: 'bill.pdf', keptAs: 'bill.pdf' }])
    const kept = await documents(id)
    expect(kept.map(({ name }) => name)).toEqual(['bill.pdf', 'leak.png'])
    expect((await events(id)).at(-1)).toMatchObject({ documentIds: kept.map(each => each.id) })
  })

  it('nothing new is refused, naming what is there', async () => {
    const { as, at, world } = office
    const id = await complaint()
    const asha = as(world.officers.asha)
    must(await fileDocuments(asha, await at(id), filing('The bill', file('bill.pdf', pdf()))))
    const seen = await at(id)
    expect(await fileDocuments(asha, seen, filing('Again', file('other.pdf', pdf())))).toMatchObject({
      field: 'files',
      because: ['“other.pdf” was there already, as “bill.pdf”, and is kept once.'],
    })
    expect(await at(id)).toEqual(seen)
  })

  it('the same file on two complaints is a document of each', async () => {
    const { as, at, world } = office
    for (const id of [await complaint(), await complaint()]) {
      must(
        await fileDocuments(
          as(world.officers.asha),
          await at(id),
          filing('The bill', file('bill.pdf', pdf())),
        ),
      )
      expect(await documents(id)).toHaveLength(1)
    }
  })

  it.each([
    ['no file', { about: 'Photographs', files: [] }, 'Choose the files'],
    [
      'what a browser sends where none is chosen',
      { about: 'Photographs', files: [file('', Buffer.alloc(0))] },
      'Choose the files',
    ],
    [
      'no word of what they are',
      { about: '', files: [file('a.pdf', pdf())] },
      'Say in one line what the documents are',
    ],
  ])('answers %s in a sentence', (_, form, sentence) => {
    expect(FilingForm.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([sentence])
  })
})
