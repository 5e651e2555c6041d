import type { LetterContent } from '@putright/handling-code'
import { type Block, type HeadBlock, linesOf, type Row } from '../letters/blocks.ts'
import { letterBlocks } from '../letters/letter-blocks.ts'

/** The letter as the body of an e-mail: the same words, without any marks a screen reader would spell out. */
export function plainText(content: LetterContent): string {
  const { frame, heading, blocks } = letterBlocks(content)
  const parts = [
    linesIn([frame.landlord, frame.sentBy]),
    linesIn(frame.addressee),
    rowsIn(frame.facts),
    frame.greeting,
    heading,
    ...blocks.map(blockIn),
    'Yours sincerely',
    linesIn(frame.signature),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function blockIn(block: Block): string {
  switch (block.type) {
    // A second empty line shows where a section begins.
    case 'heading':
      return `\n${block.words}`
    case 'paragraph':
      return linesOf(block.words).join('\n\n')
    case 'list':
      return linesIn(block.items.map(item => `- ${linesOf(item).join('\n  ')}`))
    case 'facts':
      return rowsIn(block.rows)
    case 'heads':
      return block.heads.map(headIn).join('\n\n')
    case 'table':
      return block.rows.map(cells => tableRowIn(block.columns, cells)).join('\n\n')
    case 'contact':
      return linesIn([block.name, rowsIn(block.rows)])
  }
}

const headIn = ({ number, words, rows }: HeadBlock): string =>
  linesIn([`${number}. ${linesOf(words).join('\n')}`, rowsIn(rows)])

const tableRowIn = (columns: string[], cells: string[]): string =>
  rowsIn(cells.map((words, index) => ({ term: columns[index] ?? '', words })))

const rowsIn = (rows: Row[]): string =>
  linesIn(rows.map(({ term, words }) => `${term}: ${linesOf(words).join('\n')}`))

const linesIn = (lines: string[]): string => lines.filter(line => line !== '').join('\n')
