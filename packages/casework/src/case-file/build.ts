import { randomUUID } from 'node:crypto'
import type { FactOf, PackKind } from '@putright/complaint'
import { addPack } from '@putright/db/queries/packs'
import { namesOf } from '@putright/db/queries/people'
import { caseFilePdf } from '@putright/documents'
import { type Refusal, refuse } from '../answer.ts'
import type { DatedFact } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { contentOf } from './content.ts'
import { isPicture } from './documents.ts'
import { filesOf, indexOf, sha256 } from './files.ts'
import { type Gathered, gather } from './gathered.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { IN_PLACE, throughout, withoutNames } from './withheld-names.ts'
import { isWords } from './words-of-file.ts'
import { zipOf } from './zip.ts'

export interface Wanted {
  kind: PackKind
  /** Names to take out of all that is words. */
  names: readonly string[]
  /** Somebody has looked through the files that cannot be searched for them. */
  lookedThrough: boolean
  /** What the resident disclosed of their needs; it goes into nothing but their own copy. */
  disclosed: readonly string[]
}

/**
 * Builds a pack and keeps it, in the act's transaction. Returns the fact to record: what was given out, by its
 * fingerprints. Refused where a name might slip through in a file nobody has looked at.
 */
export async function buildPack(
  file: ActingFile,
  wanted: Wanted,
): Promise<Refusal | (DatedFact & FactOf<'packed'>)> {
  const gathered = await gather(file, file.today)
  return whyNotBuilt([gathered], wanted) ?? keepPack(file, gathered, { ...wanted, givenWith: null })
}

/** What stops it: files nobody has looked through, or more of them than one thing can hold. Asked of all before any is kept. */
export const whyNotBuilt = (
  all: readonly Gathered[],
  { kind, names, lookedThrough }: Pick<Wanted, 'kind' | 'names' | 'lookedThrough'>,
): Refusal | null =>
  tooMuch(all) ??
  (names.length > 0 && !lookedThrough
    ? unlooked(all.flatMap(gathered => unsearchable(gathered, leftOutOf(kind, gathered))))
    : null)

/** Builds it and keeps it, whatever might stop it. `givenWith`: what it is given together with. */
export async function keepPack(
  file: ActingFile,
  gathered: Gathered,
  { kind, names, disclosed, givenWith }: Omit<Wanted, 'lookedThrough'> & { givenWith: string | null },
): Promise<DatedFact & FactOf<'packed'>> {
  const { db, row, personId, today } = file
  const { pdf, zip, left } = await madeOf(file, gathered, { kind, names, disclosed })
  const packId = randomUUID()
  await addPack(db, row, { id: packId, kind, builtBy: personId, givenWith, pdf, zip })
  return {
    type: 'packed',
    on: today,
    packId,
    kind,
    pdfSha256: sha256(pdf),
    zipSha256: sha256(zip),
    namesWithheld: names.length,
    leftOut: left,
  }
}

/** Both files of a pack, with how much is left out of it. */
export async function madeOf(
  { db, personId, today }: ActingFile,
  gathered: Gathered,
  { kind, names, disclosed }: Omit<Wanted, 'lookedThrough'>,
) {
  const leftOut = leftOutOf(kind, gathered)
  const by = (await namesOf(db, [personId])).get(personId) ?? ''
  const without =
    names.length > 0 ? withoutNames(names, kind === 'subject access' ? IN_PLACE.person : IN_PLACE.name) : null
  const content = await contentOf(gathered, leftOut, { kind, on: today, by, names: names.length, disclosed })
  const pdf = caseFilePdf(without ? throughout(content, without) : content, picturesOf(gathered, leftOut))
  const files = await filesOf(gathered, leftOut, without)
  const name = `${gathered.file.position.reference} ${FILE_NAMES[kind]}.pdf`
  const zip = zipOf(
    [
      { path: name, content: pdf, deflate: false },
      { path: 'index.csv', content: indexOf(files), deflate: true },
      ...files,
    ],
    today,
  )
  return { pdf, zip, left: content.leftOut.length }
}

const FILE_NAMES: Record<PackKind, string> = {
  'case file': 'case file',
  'for the Ombudsman': 'evidence',
  'subject access': 'personal data',
}

const picturesOf = ({ documents }: Gathered, leftOut: LeftOut) =>
  new Map(
    documents
      .filter(document => isPicture(document) && leftOut.document(document.id) === null)
      .map(({ number, content }) => [number, content]),
  )

// PostgreSQL keeps no value over a gigabyte, and a pack holds its pictures twice.
const MOST_BYTES = 200_000_000

const tooMuch = (all: readonly Gathered[]): Refusal | null =>
  all.flatMap(({ documents }) => documents).reduce((sum, { size }) => sum + size, 0) > MOST_BYTES
    ? refuse('not possible', 'The documents come to more than 200 MB, which is too much for one file.')
    : null

const unsearchable = ({ file, documents }: Gathered, leftOut: LeftOut): string[] =>
  documents
    .filter(({ id, mediaType }) => !isWords(mediaType) && leftOut.document(id) === null)
    .map(({ number, name }) => `${file.row.reference} ${number} ${name}`)

const unlooked = (files: readonly string[]): Refusal | null =>
  files.length === 0
    ? null
    : refuse(
        'not possible',
        `Putright cannot search pictures, PDFs and the like for names. Look through these: ${files.join(', ')}. Mark those that show a name as not for others, then tick this box.`,
        'lookedThrough',
      )
