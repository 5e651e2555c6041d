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
  { kind, names, lookedThrough, disclosed }: Wanted,
): Promise<Refusal | (DatedFact & FactOf<'packed'>)> {
  const gathered = await gather(file, file.today)
  const leftOut = leftOutOf(kind, gathered)
  const refusal =
    tooMuch(gathered) ?? (names.length > 0 && !lookedThrough ? unlooked(gathered, leftOut) : null)
  if (refusal) return refusal
  const { db, row, personId, today } = file
  const { pdf, zip, left } = await madeOf(file, gathered, { kind, names, disclosed })
  const packId = randomUUID()
  await addPack(db, row, { id: packId, kind, builtBy: personId, pdf, zip })
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

const tooMuch = ({ documents }: Gathered): Refusal | null =>
  documents.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES
    ? refuse('not possible', 'The documents come to more than 200 MB, which is too much for one file.')
    : null

function unlooked({ documents }: Gathered, leftOut: LeftOut): Refusal | null {
  const unsearchable = documents.filter(
    ({ id, mediaType }) => !isWords(mediaType) && leftOut.document(id) === null,
  )
  if (unsearchable.length === 0) return null
  const listed = unsearchable.map(({ number, name }) => `${number} ${name}`).join(', ')
  return refuse(
    'not possible',
    `Putright cannot search pictures, PDFs and the like for names. Look through these: ${listed}. Mark those that show a name as not for others, then tick this box.`,
    'lookedThrough',
  )
}
