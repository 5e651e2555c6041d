import type { LetterContent } from '@putright/handling-code'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpPicture } from '../testing/made-up-picture.ts'
import { figuresOf, inOneLine, readPdf } from '../testing/read-pdf.ts'
import { acknowledgementLetter, SAMPLE_LETTERS, stage1Response } from '../testing/sample-letters.ts'
import { letterPdf } from './letter-pdf.ts'

const plainPdf = (content: LetterContent) => letterPdf(content, new Map())

const withWords = (words: string) => ({
  ...acknowledgementLetter,
  resident: { name: words, address: words },
  heads: [{ number: 1, words, responsibility: 'agent' as const, answeredBy: words }],
  question: words,
})

const LARGE = { print: 'large', by: 'post', language: '' } as const

describe('a letter as PDF', () => {
  it.each(SAMPLE_LETTERS.map(letter => [letter.kind, letter] as const))(
    '%s is tagged, claims PDF/UA-1 and names itself',
    async (_, letter) => {
      const pdf = await readPdf(plainPdf(letter))
      expect(pdf.marked).toBe(true)
      expect(pdf.universalAccess).toBe('1')
      expect(pdf.info).toMatchObject({ Language: 'en-GB', Author: 'Harbour Lights Housing Services' })
      expect(pdf.info.Title).toMatch(/: complaint PLC-2026-0014$/)
      expect(pdf.roles.filter(role => role === 'H1')).toHaveLength(1)
      expect(pdf.roles).toContain('H2')
    },
  )

  it('is set in our own face and no other', async () => {
    const { fonts } = await readPdf(plainPdf(stage1Response))
    expect(fonts.toSorted()).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Regular'])
  })

  it('is the same bytes for the same content, whatever was set between', () => {
    const first = plainPdf(stage1Response)
    plainPdf(acknowledgementLetter)
    expect(Buffer.compare(first, plainPdf(stage1Response))).toBe(0)
    expect(Buffer.compare(first, plainPdf({ ...stage1Response, reference: 'PLC-2026-0015' }))).not.toBe(0)
  })

  it('is dated by the day of issue', async () => {
    expect((await readPdf(plainPdf(stage1Response))).info.CreationDate).toMatch(/^D:20261016/)
  })

  it('numbers its pages and takes more of them in large print', async () => {
    const standard = await readPdf(plainPdf(stage1Response))
    const large = await readPdf(plainPdf({ ...stage1Response, sending: LARGE }))
    expect(standard.footers[1]).toBe(`Page 2 of ${standard.footers.length} · PLC-2026-0014`)
    expect(large.footers.length).toBeGreaterThan(standard.footers.length)
    expect(large.text.replaceAll(' ', '')).toBe(standard.text.replaceAll(' ', ''))
  })
})

describe('words that look like the typesetter’s own', () => {
  it.each([
    '#panic("no")',
    '#read("/etc/passwd") #import "x"',
    '$ x^2 $ *bold* _slanted_ `code`',
    'back\\slash \\u{41} "quoted" // remark /* more */',
    '= Heading - item + item / term: words <label> @cite ~ --- ...',
  ])('%s stands as it is', async words => {
    const { text } = await readPdf(plainPdf(withWords(words)))
    expect(text.split(inOneLine(words)).length - 1).toBeGreaterThanOrEqual(4)
  })
})

describe('words in any script', () => {
  it.each([
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Welsh', 'Tŷ ar y ŵyn'],
    ['Greek and Ukrainian', 'Ελλάδα, Україна'],
    ['Bengali', 'ছাদ'],
  ])('%s is printed', async (_, words) => {
    expect((await readPdf(plainPdf(withWords(words)))).text).toContain(words)
  })

  it.each([
    ['Arabic', 'سلام عليكم', 'NotoSansArabic-Regular'],
    ['emoji', '😀 👩‍👩‍👧 ☹️ 🇬🇧', 'NotoEmoji-Regular'],
  ])('%s is printed in a face that has it', async (_, words, font) => {
    const { fonts, text } = await readPdf(plainPdf(withWords(words)))
    expect(fonts).toContain(font)
    expect(text).not.toContain('could not print')
  })

  it('says so where it cannot print a script', async () => {
    const { text } = await readPdf(plainPdf(withWords('My name is 中文')))
    expect(text).toContain('My name is \ufffd')
    expect(text).toContain('stands for writing that we could not print')
  })

  it(
    'is never stopped by a text',
    () =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 60 }),
            fc.string({ unit: 'binary', maxLength: 40 }),
          ),
          words => plainPdf(withWords(words)).length > 10_000,
        ),
        { numRuns: 100 },
      ),
    60_000,
  )

  it('leaves control characters out', async () => {
    const { text } = await readPdf(plainPdf(withWords('Bell\u0007 and\u0000 escape\u001b')))
    expect(text).toContain('Bell and escape')
  })
})

describe('long letters and many', () => {
  it.each([
    ['sentences', 'The leak came through again. '.repeat(6900)],
    ['one word', 'x'.repeat(200_000)],
  ])('keeps all of 200,000 characters: %s', { timeout: 60_000 }, async (_, words) => {
    const { text } = await readPdf(plainPdf({ ...acknowledgementLetter, outcomesSought: words }))
    const squeezed = text.replaceAll(' ', '')
    expect(squeezed).toContain(words.replaceAll(' ', ''))
    expect(squeezed).toContain('SamSample')
  })

  it('stays right and does not grow over 200 letters', { timeout: 120_000 }, async () => {
    const letter = (number: number) => plainPdf({ ...stage1Response, reference: `PLC-${number}` })
    for (let number = 0; number < 50; number++) await letTheCollectorRun(letter(number))
    const before = process.memoryUsage().rss
    for (let number = 50; number < 200; number++) await letTheCollectorRun(letter(number))
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
    expect((await readPdf(letter(200))).info.Title).toBe('Stage 1 response: complaint PLC-200')
  })
})

// What the compiler hands out is freed on the next turn of the event loop, as it is in a worker.
const letTheCollectorRun = (_set: Uint8Array) => new Promise(resolve => setImmediate(resolve))

it('5.10: says that a translation belongs with it, where a language was agreed', async () => {
  const inWelsh = {
    ...stage1Response,
    sending: { print: 'standard', by: 'email', language: 'Welsh' } as const,
  }
  expect((await readPdf(plainPdf(inWelsh))).text.replaceAll(/\s+/g, ' ')).toContain(
    'You asked us to write to you in Welsh. A translation belongs with this letter',
  )
})

describe('with logos', () => {
  const [coop, agent] = ['a'.repeat(64), 'b'.repeat(64)]
  const withLogos = {
    ...stage1Response,
    logos: {
      landlord: { sha256: coop, alt: 'Plover Court Housing Co-operative' },
      sender: { sha256: agent, alt: 'Harbour Lights Housing Services' },
    },
  }
  const logos = new Map([
    [coop, madeUpPicture(400, 120)],
    [agent, madeUpPicture(90, 300)],
  ])

  it('is tagged PDF/UA-1 all the same, with each picture a figure that says whose it is', async () => {
    const bytes = letterPdf(withLogos, logos)
    const pdf = await readPdf(bytes)
    expect(pdf.universalAccess).toBe('1')
    expect(pdf.roles[0]).not.toBe('Figure')
    expect(await figuresOf(bytes)).toEqual([
      'Plover Court Housing Co-operative',
      'Harbour Lights Housing Services',
    ])
    expect(pdf.text).toBe((await readPdf(plainPdf(stage1Response))).text)
  })
  it('is never set without one that it was issued with', () =>
    expect(() => letterPdf(withLogos, new Map([[coop, madeUpPicture(400, 120)]]))).toThrow('is not there'))
  it('is the same bytes whatever was set between', () => {
    const first = letterPdf(withLogos, logos)
    plainPdf(acknowledgementLetter)
    expect(Buffer.compare(first, letterPdf(withLogos, logos))).toBe(0)
  })
})
