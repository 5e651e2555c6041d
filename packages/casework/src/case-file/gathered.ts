import { type Marks, marksOf } from '@putright/complaint'
import { policyVersions } from '@putright/db/queries/cases'
import { documentsOf, type FiledDocument } from '@putright/db/queries/documents'
import { lettersAsIssued } from '@putright/db/queries/packs'
import { type Parties, partiesTo } from '@putright/db/queries/parties'
import { namesOf } from '@putright/db/queries/people'
import { representativesOf } from '@putright/db/queries/representatives'
import {
  type Adjustment,
  adjustmentsOf,
  type Restriction,
  restrictionsOf,
} from '@putright/db/queries/support'
import type { CalendarDate } from '@putright/working-days'
import { inDatabase } from '../documents/document-store.ts'
import { logosOf } from '../letters/logos-of.ts'
import { pdfOf } from '../letters/pdf-of.ts'
import type { CaseFile } from '../record/case-file.ts'
import { numbered } from './numbers.ts'

type IssuedLetter = Awaited<ReturnType<typeof lettersAsIssued>>[number]

/** A letter with the number it has in the file, and its PDF as it was issued. */
export type GatheredLetter = Omit<IssuedLetter, 'pdf'> & { number: string; pdf: Uint8Array }
/** A document with its number and its bytes. */
export type GatheredDocument = FiledDocument & { number: string; content: Uint8Array }

/** All of a complaint that can be given out: what those who decide said among themselves and disclosed needs are not read. */
export interface Gathered {
  file: CaseFile
  parties: Parties
  marks: Marks
  /** People by id, those that the acting person may know. */
  people: ReadonlyMap<string, string>
  letters: GatheredLetter[]
  /** Of the letters, by fingerprint. */
  logos: ReadonlyMap<string, Uint8Array>
  documents: GatheredDocument[]
  representatives: Awaited<ReturnType<typeof representativesOf>>
  adjustments: Adjustment[]
  restrictions: Restriction[]
  policyAdoptedOn: CalendarDate | null
}

/** Reads it, in the act's transaction. */
export async function gather(file: CaseFile, today: CalendarDate): Promise<Gathered> {
  const { db, row, record } = file
  const letters: GatheredLetter[] = []
  for (const [number, letter] of numbered('L', await lettersAsIssued(db, row)))
    letters.push({ ...letter, number, pdf: await pdfOf(db, letter) })
  const documents: GatheredDocument[] = []
  for (const [number, document] of numbered('D', await documentsOf(db, row)))
    documents.push({ ...document, number, content: await inDatabase(db, row).get(document.id) })
  const ids = JSON.stringify([record, documents.map(({ addedBy }) => addedBy)]).match(UUIDS) ?? []
  const versions = await policyVersions(db, row.coop_id)
  return {
    file,
    parties: await partiesTo(db, row, today),
    marks: marksOf(record),
    people: await namesOf(db, ids),
    letters,
    logos: await logosOf(
      db,
      letters.map(({ content }) => content),
    ),
    documents,
    representatives: await representativesOf(db, row),
    adjustments: await adjustmentsOf(db, row),
    restrictions: await restrictionsOf(db, row),
    policyAdoptedOn: versions.find(({ id }) => id === row.policy_id)?.adoptedOn ?? null,
  }
}

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
