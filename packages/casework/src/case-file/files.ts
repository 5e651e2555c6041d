import { createHash } from 'node:crypto'
import { letterPdf } from '@putright/documents'
import { stringify } from 'csv-stringify/sync'
import { letterName } from './documents.ts'
import type { Gathered, GatheredDocument } from './gathered.ts'
import type { LeftOut } from './left-out.ts'
import { throughout, type WithoutNames } from './withheld-names.ts'
import { isWords, wordsOfFile } from './words-of-file.ts'
import { entryName, type ZipEntry } from './zip.ts'

/** A file of the zip, with what the index says of it. */
interface Indexed extends ZipEntry {
  number: string
  what: string
  note: string
}

/** The letters as they went and the documents as they came. Where names are taken out, copies without them. */
export async function filesOf(
  gathered: Gathered,
  leftOut: LeftOut,
  without: WithoutNames | null,
): Promise<Indexed[]> {
  const letters = gathered.letters.map(letter => {
    const name = letterName(letter)
    return {
      number: letter.number,
      what: name,
      path: `letters/${letter.number} ${entryName(`${name} ${letter.issuedOn}`)}.pdf`,
      content: without ? letterPdf(throughout(letter.content, without), gathered.logos) : letter.pdf,
      note: without ? COPY : 'As it was issued',
      deflate: false,
    }
  })
  const documents = await Promise.all(
    gathered.documents
      .filter(({ id }) => leftOut.document(id) === null)
      .map(document => documentFile(document, without)),
  )
  return [...letters, ...documents]
}

async function documentFile(document: GatheredDocument, without: WithoutNames | null): Promise<Indexed> {
  const { number, mediaType, content } = document
  const name = without ? without(document.name) : document.name
  const file = { number, what: name, path: `documents/${number} ${entryName(name)}` }
  if (!without || !isWords(mediaType))
    return { ...file, content, deflate: isWords(mediaType), note: 'As it was filed' }
  const words = without(await wordsOfFile(mediaType, content))
  const path = mediaType === 'message/rfc822' ? `${file.path}.txt` : file.path
  return { ...file, path, content: Buffer.from(words), deflate: true, note: COPY }
}

const COPY = 'A copy in which names are taken out'

/** A spreadsheet opens it without taking a name that begins with = for a formula. */
export const indexOf = (files: readonly Indexed[]): Uint8Array =>
  Buffer.from(
    stringify(
      files.map(({ number, what, path, content, note }) => ({
        number,
        what,
        file: path,
        bytes: content.length,
        sha256: sha256(content),
        note,
      })),
      {
        header: true,
        columns: ['number', 'what', 'file', 'bytes', 'sha256', 'note'],
        bom: true,
        escape_formulas: true,
      },
    ),
  )

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
