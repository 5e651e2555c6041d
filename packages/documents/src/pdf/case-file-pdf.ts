import type { CaseFileContent, Cover, RequestContent } from '../case-file/content.ts'
import { type CaseFileBlock, type Section, sectionsOf, sectionsOfRequest } from '../case-file/sections.ts'
import { type Printable, printablePicture } from './picture.ts'
import { printedCaseFile } from './printed-case-file.ts'
import { template, typeset } from './typeset.ts'

/**
 * A case file as one tagged PDF/UA-1, with its contents linked and as bookmarks. `pictures`: the bytes of the documents
 * that are shown as pictures, by number. One that cannot be printed is said to be so in its place.
 */
export const caseFilePdf = (
  content: CaseFileContent,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array => pdfOf(content, sectionsOf(content), pictures)

/** A request that is no complaint, in the same form. */
export const requestPdf = (content: RequestContent): Uint8Array =>
  pdfOf(content, sectionsOfRequest(content), new Map())

function pdfOf(
  cover: Cover,
  parts: readonly Section[],
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const looked = new Map([...pictures].map(([number, bytes]) => [number, printablePicture(bytes)]))
  const sections = parts.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map(block => asPrinted(block, looked)),
  }))
  const file = JSON.stringify(printedCaseFile(cover, sections))
  const printed = new Map([...pictures].filter(([number]) => formatIn(looked, number)))
  return typeset(TEMPLATE, { 'case-file': file }, printed)
}

const TEMPLATE = template('case-file.typ')

function asPrinted(
  block: CaseFileBlock,
  looked: ReadonlyMap<string, Printable>,
): CaseFileBlock & { format?: string } {
  if (block.type !== 'picture') return block
  const format = formatIn(looked, block.number)
  if (format) return { ...block, format }
  const look = looked.get(block.number)
  const because = look && 'because' in look ? look.because : 'This picture is not there.'
  return { type: 'paragraph', words: `${because} It is in the zip as ${block.number}.` }
}

function formatIn(looked: ReadonlyMap<string, Printable>, number: string): string | null {
  const look = looked.get(number)
  return look && 'format' in look ? look.format : null
}
