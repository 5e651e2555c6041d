import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { letterHtml, letterPdf } from '@putright/documents'
import { SAMPLE_LETTERS } from '@putright/documents/testing'
import type { LetterContent } from '@putright/handling-code'
import { inTurn } from './in-turn.ts'
import type { Result } from './result.ts'

const RUNS = 60
const NO_LOGOS = new Map<string, Uint8Array>()

/** Each letter, with another reference each time: the compiler remembers what it set before. */
export async function measureLetters(): Promise<Result[]> {
  const results: Result[] = []
  for (const sample of new Map(SAMPLE_LETTERS.map(letter => [letter.kind, letter])).values()) {
    const letter = (run: number): LetterContent => ({ ...sample, reference: `EXM-${run}` })
    results.push(
      {
        name: `Letter as PDF/UA: ${sample.kind}`,
        floor: 'Typst alone: a title and a line, PDF/UA',
        ...(await inTurn(RUNS, run => letterPdf(letter(run), NO_LOGOS), typstAlone)),
        statements: null,
      },
      {
        name: `Letter as HTML: ${sample.kind}`,
        floor: 'JSON.stringify of the same letter',
        ...(await inTurn(
          RUNS * 10,
          run => letterHtml(letter(run)),
          run => JSON.stringify(letter(run)),
        )),
        statements: null,
      },
    )
  }
  return results
}

const compiler = NodeCompiler.create()

export function typstAlone(run: number): Uint8Array {
  const mainFileContent = `#set document(title: "A letter")\n#set text(lang: "en")\n= A letter\nNumber ${run}`
  const compiled = compiler.compile({ mainFileContent })
  if (compiled.result === null) throw new Error('Typst could not set a line')
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  compiler.evictCache(1)
  return pdf
}
