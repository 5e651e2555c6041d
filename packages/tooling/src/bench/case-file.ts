import { caseFilePdf } from '@putright/documents'
import { sampleCaseFile } from '@putright/documents/testing/case-file'
import { inTurn } from './in-turn.ts'
import { typstAlone } from './letters.ts'
import type { Result } from './result.ts'

const RUNS = 20
const [EVENTS, DOCUMENTS] = [60, 20]
const AIM = 2000

/** The whole record of a complaint as one document, with another reference each time: the compiler remembers. */
export async function measureCaseFile(): Promise<Result[]> {
  const { content, pictures } = sampleCaseFile(EVENTS, DOCUMENTS)
  const spreads = await inTurn(
    RUNS,
    run => caseFilePdf({ ...content, reference: `EXM-${run}` }, pictures),
    typstAlone,
  )
  const name = `Case file as PDF/UA: ${EVENTS} events, ${DOCUMENTS} documents`
  const floor = 'Typst alone: a title and a line, PDF/UA'
  return [{ name, floor, ...spreads, statements: null, aim: AIM }]
}
