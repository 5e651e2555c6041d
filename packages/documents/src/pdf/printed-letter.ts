import type { LetterLogo } from '@putright/handling-code'
import { type Block, type Frame, type LetterBlocks, linesOf, type Row } from '../letters/blocks.ts'
import { changeEveryText } from '../letters/every-text.ts'
import { FONTS } from './fonts.ts'
import { formatOf } from './picture.ts'
import { printable, UNPRINTABLE_MARK } from './printable.ts'
import type { Pictures } from './typeset.ts'

/** What `letter.typ` reads. */
export function printedLetter(letter: LetterBlocks, author: string, logos: Pictures) {
  const shown = changeEveryText({ ...letter, author }, printable)
  const { day, month, year } = Temporal.PlainDate.from(letter.issuedOn)
  return {
    title: shown.title,
    author: shown.author,
    reference: shown.reference,
    heading: shown.heading,
    frame: printedFrame(shown.frame),
    // As given: a fingerprint takes no mark, and what is said of a picture needs no face.
    logo: printedLogo(letter.frame.logos.landlord, logos),
    senderLogo: printedLogo(letter.frame.logos.sender, logos),
    blocks: [...shown.blocks, ...noteOnMarks(letter, shown)].map(printedBlock),
    issued: { day, month, year },
    fonts: FONTS.map(({ family }) => family),
    size: SIZES[letter.print],
  }
}

/** In points. */
const SIZES = { standard: 12, large: 18 } as const

function printedLogo(logo: LetterLogo | null, logos: Pictures) {
  if (!logo) return null
  const bytes = logos.get(logo.sha256)
  const format = bytes && formatOf(bytes)
  // A letter is never set without what it was issued with.
  if (!format) throw new Error(`The logo ${logo.sha256} is not there`)
  return { path: logo.sha256, format, alt: logo.alt }
}

export const printedFrame = (frame: Frame) => ({ ...frame, facts: frame.facts.map(printedRow) })

export function printedBlock(block: Block) {
  switch (block.type) {
    case 'paragraph':
      return { type: block.type, lines: linesOf(block.words) }
    case 'list':
      return { type: block.type, items: block.items.map(lines) }
    case 'facts':
    case 'contact':
      return { ...block, rows: block.rows.map(printedRow) }
    case 'heads':
      return {
        type: block.type,
        heads: block.heads.map(({ number, words, rows }) => ({
          number,
          ...lines(words),
          rows: rows.map(printedRow),
        })),
      }
    case 'table':
      return { ...block, rows: block.rows.map(cells => cells.map(lines)) }
    case 'heading':
      return block
  }
}

export const printedRow = ({ term, words }: Row) => ({ term, ...lines(words) })
const lines = (words: string) => ({ lines: linesOf(words) })

function noteOnMarks(given: object, shown: object): Block[] {
  const marks = (letter: object) => JSON.stringify(letter).split(UNPRINTABLE_MARK).length
  return marks(shown) === marks(given) ? [] : [{ type: 'paragraph', words: NOTE }]
}

const NOTE = `The mark ${UNPRINTABLE_MARK} stands for writing that we could not print. Please ask us if you would like this letter in another form.`
