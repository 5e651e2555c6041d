import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { BOLD, FONTS } from './fonts.ts'

/** A template with the blocks that all of them show. */
export const template = (name: 'letter.typ' | 'case-file.typ'): string =>
  `${source('blocks.typ')}\n${source(name)}`

const source = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')

type Inputs = Record<string, string>
/** Bytes by the name the template gives them. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** Tagged PDF/UA-1; the same inputs give the same bytes. What cannot be set throws. */
export function typeset(content: string, inputs: Inputs, pictures: Pictures): Uint8Array {
  const { pdf, fault } = withPictures(pictures, () => tried(content, inputs))
  // The compiler remembers what it set; without this a worker grows with each document.
  compiler.evictCache(REMEMBERED)
  if (!pdf) throw new Error(`This could not be set: ${fault}`)
  return pdf
}

/** Whether it can be set at all. What the compiler learnt of its pictures serves the document they go into. */
export const canBeSet = (content: string, inputs: Inputs, pictures: Pictures): boolean =>
  withPictures(pictures, () => tried(content, inputs)).pdf !== null

const REMEMBERED = 1

function tried(content: string, inputs: Inputs): { pdf: Uint8Array | null; fault: string } {
  const compiled = compiler.compile({ mainFileContent: content, inputs })
  if (compiled.result === null)
    return { pdf: null, fault: JSON.stringify(compiled.takeError()?.shortDiagnostics) }
  try {
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }), fault: '' }
  } catch (fault) {
    return { pdf: null, fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

function withPictures<T>(pictures: Pictures, work: () => T): T {
  for (const [name, bytes] of pictures) compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes))
  try {
    return work()
  } finally {
    for (const name of pictures.keys()) compiler.unmapShadow(`${WORKSPACE}/${name}`)
  }
}

// A folder that is nowhere: a template finds no file but the pictures it is given.
const WORKSPACE = '/putright-has-no-such-folder'

const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [{ fontBlobs: [...FONTS, BOLD].map(({ blob }) => blob) }],
})
