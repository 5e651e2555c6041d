import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { row } from '../letters/blocks.ts'
import { madeUpPicture } from '../testing/made-up-picture.ts'
import { inOneLine, readPdf } from '../testing/read-pdf.ts'
import { EMPTY_CASE_FILE, sampleCaseFile } from '../testing/sample-case-file.ts'
import { caseFilePdf, requestPdf } from './case-file-pdf.ts'

const NO_PICTURES = new Map<string, Uint8Array>()
const { content, pictures } = sampleCaseFile(60, 20)

async function bookmarks(pdf: Uint8Array) {
  const outline = await (await getDocumentProxy(Uint8Array.from(pdf))).getOutline()
  return outline.map(({ title, items }) => ({ title, items: items.map(item => item.title) }))
}

const saying = (words: string) => ({
  ...EMPTY_CASE_FILE,
  resident: words,
  summary: words,
  chronology: [
    {
      number: 1,
      day: words,
      by: words,
      words,
      rows: [row(words, words)],
      firstReading: [row('Words', words)],
    },
  ],
  documents: [{ number: 'D01', name: words, rows: [], shown: { as: 'words' as const, words } }],
})

describe('5.12: the whole record as one document', () => {
  it('is tagged PDF/UA-1, with its parts as bookmarks and nobody named in its description', async () => {
    const pdf = caseFilePdf(content, pictures)
    const { universalAccess, marked, info, text } = await readPdf(pdf)
    expect({ universalAccess, marked }).toEqual({ universalAccess: '1', marked: true })
    expect(info).toMatchObject({ Title: 'Case file PLC-2026-0014', Language: 'en-GB' })
    expect(JSON.stringify(info)).not.toMatch(/Nadia|Sam Sample/)
    expect(text).toContain('Nadia Example, 14 Plover Court')
    const parts = await bookmarks(pdf)
    expect(parts.map(({ title }) => title)).toEqual([
      '1. Where it stands',
      '2. The definition of the complaint',
      '3. Chronology',
      '4. Clocks and dates',
      '5. Independence',
      '6. Decisions',
      '7. Letters as issued',
      '8. Correspondence',
      '9. Documents',
      '10. What was promised, and what became of it',
      '11. Dealings with the Ombudsman',
      '12. The policy in force',
      '13. What is left out',
    ])
    expect(parts.find(({ title }) => title === '9. Documents')?.items).toHaveLength(20)
  })

  it('holds letters, entries and what was first recorded where it was corrected', async () => {
    const { text } = await readPdf(caseFilePdf(content, pictures))
    for (const words of [
      'From the resident, by telephone: call 59',
      'As first recorded What was said: The resident rang on another day.',
      'Yours sincerely',
      'Code 6.3: 10 working days from the acknowledgement.',
      'This file is in the zip as D02.',
      'It names a neighbour.',
      'Done on 30 September 2026',
    ])
      expect(text).toContain(words)
  })

  it('says of what is not there that it is not', async () => {
    const { text } = await readPdf(caseFilePdf(EMPTY_CASE_FILE, NO_PICTURES))
    for (const words of ['No documents are filed.', 'Nothing has been decided.', 'Nothing is left out.'])
      expect(text).toContain(words)
  })

  it('is the same bytes for the same content', () => {
    const pdf = caseFilePdf(content, pictures)
    expect(Buffer.compare(pdf, caseFilePdf(content, pictures))).toBe(0)
  })
})

describe('1.4: a request that is no complaint, in the same form', () => {
  const request = {
    ...EMPTY_CASE_FILE,
    title: 'What we keep about your request',
    standing: [],
    account: '',
    happened: [],
  }

  it('is tagged PDF/UA-1, and says of what is not there that it is not', async () => {
    const { universalAccess, marked, text } = await readPdf(requestPdf(request))
    expect({ universalAccess, marked }).toEqual({ universalAccess: '1', marked: true })
    expect(text).toContain('What we keep about your request')
    expect(text).toContain('Nothing but the line on the first page was written down.')
    expect(text).toContain('Nothing is recorded.')
  })
  it('holds what was said and what happened since', async () => {
    const happened = [
      {
        number: 1,
        day: '3 June 2026',
        by: 'Asha',
        words: 'Answered',
        rows: [row('In words', 'A plumber came')],
        firstReading: [],
      },
    ]
    const { text } = await readPdf(requestPdf({ ...request, account: 'The tap drips.', happened }))
    for (const words of ['The tap drips.', 'Answered', 'A plumber came']) expect(text).toContain(words)
  })
})

describe('pictures', () => {
  const [sound] = [...pictures.values()]
  const shown = async (bytes: Uint8Array | undefined) => {
    const picture = {
      number: 'D05',
      name: 'a photograph',
      rows: [],
      shown: { as: 'picture' as const, alt: 'The ceiling' },
    }
    const given = bytes ? new Map([['D05', bytes]]) : NO_PICTURES
    const pdf = caseFilePdf({ ...EMPTY_CASE_FILE, documents: [picture] }, given)
    const { text } = await readPdf(pdf)
    return { text, alt: Buffer.from(pdf).includes('/Alt') }
  }

  it('are printed, with words for those who cannot see them', async () => {
    expect(await shown(sound)).toMatchObject({ alt: true })
  })

  it.each([
    ['cut off', sound?.subarray(0, 2000), 'damaged'],
    ['of another kind than it says', Buffer.from('GIF89a'), 'damaged'],
    ['empty', new Uint8Array(), 'damaged'],
    ['a JPEG of nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff]), 'damaged'],
    ['a JPEG whose segments go round', Buffer.from([0xff, 0xd8, ...Array(40).fill(0)]), 'damaged'],
    ['larger than a machine can hold', claiming(60_000), 'too large'],
    ['missing', undefined, 'not there'],
  ])('one that is %s is said to be so, and stops nothing', async (_, bytes, because) => {
    const { alt, text } = await shown(bytes)
    expect(text).toContain(because)
    expect(text).toContain('It is in the zip as D05.')
    expect(alt).toBe(false)
  })
})

describe('words of any kind', () => {
  it.each([
    ['the typesetter’s own', '#panic("no") $x$ *b* <l> @c \\u{41}'],
    ['Bengali', 'ছাদ'],
    ['a control character', 'Bell and escape', 'Bell\u0007 and\u0000 escape\u001b'],
  ])('%s stand as they are', async (_, shown, given = shown) => {
    const { text } = await readPdf(caseFilePdf(saying(given), NO_PICTURES))
    expect(text.split(inOneLine(shown)).length).toBeGreaterThan(5)
  })

  it.each(['سلام عليكم', '😀 👩‍👩‍👧 🇬🇧', 'My name is 中文', '\ud800', ''])('%j stops nothing', words => {
    expect(caseFilePdf(saying(words), NO_PICTURES).length).toBeGreaterThan(10_000)
  })

  it('says so where a script cannot be printed', async () => {
    const { text } = await readPdf(caseFilePdf(saying('My name is 中文'), NO_PICTURES))
    expect(text).toContain('stands for writing that could not be printed')
  })

  it.each([
    ['sentences', 'The leak came through again. '.repeat(6900)],
    ['one word', 'x'.repeat(200_000)],
  ])('200,000 characters are kept: %s', { timeout: 60_000 }, async (_, words) => {
    const file = {
      ...EMPTY_CASE_FILE,
      documents: saying(words).documents.map(one => ({ ...one, name: 'long' })),
    }
    const { text } = await readPdf(caseFilePdf(file, NO_PICTURES))
    expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
  })
})

function claiming(pixels: number): Uint8Array {
  const picture = Buffer.from(madeUpPicture(8, 8))
  picture.writeUInt32BE(pixels, 16)
  picture.writeUInt32BE(pixels, 20)
  return picture
}
