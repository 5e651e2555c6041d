import { dateInWords } from '@putright/working-days'
import type { Cover, Entry } from '../case-file/content.ts'
import type { CaseFileBlock } from '../case-file/sections.ts'
import { linesOf, row } from '../letters/blocks.ts'
import { changeEveryText } from '../letters/every-text.ts'
import { readable } from '../letters/readable.ts'
import { FONTS } from './fonts.ts'
import { printable, UNPRINTABLE_MARK } from './printable.ts'
import { printedBlock, printedFrame, printedRow } from './printed-letter.ts'

type Given = readonly { heading: string; blocks: readonly (CaseFileBlock & { format?: string })[] }[]

/** What `case-file.typ` reads. */
export function printedCaseFile(content: Cover, given: Given) {
  const { day, month, year } = Temporal.PlainDate.from(content.builtOn)
  const { reference, landlord, title, notes, sections, cover } = changeEveryText(
    { ...content, sections: given, cover: coverOf(content) },
    text => printable(readable(text)),
  )
  return {
    // Who it is about stays out of the file's own description, which anybody sees who only looks at the folder.
    title: `${title} ${reference}`,
    author: landlord,
    reference,
    landlord,
    heading: `${title} ${reference}`,
    cover: cover.map(printedRow),
    notes: [...notes, ...noteOnMarks(given, sections)],
    built: { day, month, year },
    fonts: FONTS.map(({ family }) => family),
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(printedPart) })),
  }
}

const coverOf = ({ reference, landlord, agent, resident, summary, builtOn, builtBy }: Cover) => [
  row('Reference', reference),
  row('Landlord', landlord),
  ...(agent ? [row('Managed by', agent)] : []),
  row('Resident', resident),
  row('About', summary),
  row('Built', `${dateInWords(builtOn)}, by ${builtBy}`),
]

function printedPart(block: CaseFileBlock & { format?: string }) {
  switch (block.type) {
    case 'title':
      return block
    case 'rows':
      return { type: block.type, rows: block.rows.map(printedRow) }
    case 'entries':
      return { type: block.type, entries: block.entries.map(printedEntry) }
    case 'quote':
      return { type: block.type, lines: linesOf(block.words) }
    case 'picture':
      return { type: block.type, path: block.number, format: block.format, alt: block.alt }
    case 'letter': {
      const { frame, heading, blocks } = block.letter
      return { type: block.type, frame: printedFrame(frame), heading, blocks: blocks.map(printedBlock) }
    }
    default:
      return printedBlock(block)
  }
}

const printedEntry = ({ number, day, by, words, rows, firstReading }: Entry) => ({
  number,
  day: linesOf(day),
  by: linesOf(by),
  lines: linesOf(words),
  rows: rows.map(printedRow),
  firstReading: firstReading.map(printedRow),
})

const noteOnMarks = (given: object, shown: object): string[] => {
  const marks = (value: object) => JSON.stringify(value).split(UNPRINTABLE_MARK).length
  return marks(shown) > marks(given)
    ? [
        `The mark ${UNPRINTABLE_MARK} stands for writing that could not be printed; the record and the zip hold it whole.`,
      ]
    : []
}
