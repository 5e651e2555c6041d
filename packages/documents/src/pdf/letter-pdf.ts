import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { LetterContent } from '@putright/handling-code'
import { letterBlocks } from '../letters/letter-blocks.ts'
import { BOLD, FONTS } from './fonts.ts'
import { type Print, printedLetter } from './printed-letter.ts'

export type { Print }

/** The letter as tagged PDF/UA-1. The same content gives the same bytes. */
export function letterPdf(content: LetterContent, print: Print = 'standard'): Uint8Array {
  const letter = JSON.stringify(printedLetter(letterBlocks(content), content.sender.organisation, print))
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { letter } })
  if (compiled.result === null)
    throw new Error(`The letter could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  // The compiler remembers what it set; without this a worker grows with each letter.
  compiler.evictCache(LETTERS_REMEMBERED)
  return pdf
}

const LETTERS_REMEMBERED = 1

const TEMPLATE = readFileSync(new URL('./letter.typ', import.meta.url), 'utf8')

const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: [...FONTS, BOLD].map(({ blob }) => blob) }],
})
