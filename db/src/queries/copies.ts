import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

type Complaint = Pick<ComplaintRow, 'coop_id' | 'id'>

/** Keeps what a copy was made from, for whoever built it and those who manage. */
export const addOriginal = (
  db: CoopDb,
  { coop_id, id }: Complaint,
  { packId, builtBy, pdf, zip }: { packId: string; builtBy: string; pdf: Uint8Array; zip: Uint8Array },
) =>
  db
    .insertInto('pack_originals')
    .values({
      coop_id,
      complaint_id: id,
      pack_id: packId,
      built_by: builtBy,
      pdf: Buffer.from(pdf),
      zip: Buffer.from(zip),
    })
    .execute()

/** Of which packs of a complaint the acting person may read the original. */
export async function originalsOf(db: CoopDb, { coop_id, id }: Complaint): Promise<string[]> {
  const rows = await db
    .selectFrom('pack_originals')
    .select('pack_id')
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .execute()
  return rows.map(({ pack_id }) => pack_id)
}

/** One of an original's two files, or undefined where it is not there for the acting person. */
export const originalFile = (db: CoopDb, complaintId: string, packId: string, as: 'pdf' | 'zip') =>
  db
    .selectFrom('pack_originals')
    .select(['coop_id as coopId', `${as} as content`])
    .where(mine(db))
    .where('complaint_id', '=', complaintId)
    .where('pack_id', '=', packId)
    .executeTakeFirst()

/** The references of all that was given together and that the acting person may see. */
export async function referencesGivenWith(db: CoopDb, coopId: string, givenWith: string): Promise<string[]> {
  const parts = await db
    .selectFrom('packs as part')
    .innerJoin('complaints as record', join =>
      join.onRef('record.coop_id', '=', 'part.coop_id').onRef('record.id', '=', 'part.complaint_id'),
    )
    .where('part.coop_id', '=', coopId)
    .where('part.given_with', '=', givenWith)
    .select('record.reference')
    .unionAll(
      db
        .selectFrom('request_copies as part')
        .innerJoin('contacts as record', join =>
          join.onRef('record.coop_id', '=', 'part.coop_id').onRef('record.id', '=', 'part.contact_id'),
        )
        .where('part.coop_id', '=', coopId)
        .where('part.given_with', '=', givenWith)
        .select('record.reference'),
    )
    .execute()
  return parts.map(({ reference }) => reference).toSorted()
}

/** Everything that was given together with a copy, in parts: those that the acting person may see. */
export async function partsGivenWith(db: CoopDb, coopId: string, givenWith: string) {
  const packs = await db
    .selectFrom('packs as pack')
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'pack.coop_id').onRef('complaint.id', '=', 'pack.complaint_id'),
    )
    .where('pack.coop_id', '=', coopId)
    .where('pack.given_with', '=', givenWith)
    .select(['complaint.reference', 'pack.zip', 'pack.built_at as builtAt'])
    .orderBy('complaint.reference')
    .execute()
  const requests = await db
    .selectFrom('request_copies as copy')
    .innerJoin('contacts as contact', join =>
      join.onRef('contact.coop_id', '=', 'copy.coop_id').onRef('contact.id', '=', 'copy.contact_id'),
    )
    .where('copy.coop_id', '=', coopId)
    .where('copy.given_with', '=', givenWith)
    .select(['contact.reference', 'copy.pdf', 'copy.built_at as builtAt'])
    .orderBy('contact.reference')
    .execute()
  return { packs, requests }
}
