import type { LetterContent } from '@putright/handling-code'
import { letterBlocks } from '../letters/letter-blocks.ts'
import { printedLetter } from './printed-letter.ts'
import { type Pictures, template, typeset } from './typeset.ts'

/** The letter as tagged PDF/UA-1. The same content gives the same bytes. `logos`: those it names, by fingerprint. */
export function letterPdf(content: LetterContent, logos: Pictures): Uint8Array {
  const letter = printedLetter(letterBlocks(content), content.sender.organisation, logos)
  return typeset(TEMPLATE, { letter: JSON.stringify(letter) }, logos)
}

const TEMPLATE = template('letter.typ')
