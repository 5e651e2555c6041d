import type { LetterContent } from '@putright/handling-code'
import { letterBlocks } from '../letters/letter-blocks.ts'
import { printedLetter } from './printed-letter.ts'
import { template, typeset } from './typeset.ts'

/** The letter as tagged PDF/UA-1. The same content gives the same bytes. */
export function letterPdf(content: LetterContent): Uint8Array {
  const letter = JSON.stringify(printedLetter(letterBlocks(content), content.sender.organisation))
  return typeset(TEMPLATE, { letter }, new Map())
}

const TEMPLATE = template('letter.typ')
