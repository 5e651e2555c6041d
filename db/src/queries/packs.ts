import type { PackKind } from '@putright/complaint'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

type Complaint = Pick<ComplaintRow, 'coop_id' | 'id'>

export interface NewPack {
  id: string
  kind: PackKind
  builtBy: string
  /** What is given together shares it; null for what stands alone. */
  givenWith: string | null
  pdf: Uint8Array
  zip: Uint8Array
}

/** Keeps what is given out, bytes and all. */
export const addPack = (db: CoopDb, { coop_id, id }: Complaint, { builtBy, ...pack }: NewPack) =>
  db
    .insertInto('packs')
    .values({
      coop_id,
      complaint_id: id,
      id: pack.id,
      kind: pack.kind,
      built_by: builtBy,
      given_with: pack.givenWith,
      pdf: Buffer.from(pack.pdf),
      zip: Buffer.from(pack.zip),
    })
    .execute()

/** What was built of a complaint, without the bytes, the newest first. */
export const packsOf = (db: CoopDb, { coop_id, id }: Complaint) =>
  db
    .selectFrom('packs as pack')
    .leftJoin('people as person', 'person.id', 'pack.built_by')
    .select(['pack.id', 'pack.kind', 'pack.built_at as builtAt', 'person.name as builtBy'])
    .select('pack.given_with as givenWith')
    .where('pack.coop_id', '=', coop_id)
    .where('pack.complaint_id', '=', id)
    .orderBy('pack.built_at', 'desc')
    .orderBy('pack.id', 'desc')
    .execute()

/** One of a pack's two files, or undefined where it is not there for the acting person. */
export const packFile = (db: CoopDb, complaintId: string, packId: string, as: 'pdf' | 'zip') =>
  db
    .selectFrom('packs')
    .select(['coop_id as coopId', 'kind', 'given_with as givenWith', `${as} as content`])
    .where(mine(db))
    .where('complaint_id', '=', complaintId)
    .where('id', '=', packId)
    .executeTakeFirst()

/** Every letter of a complaint as issued, the earliest first. */
export const lettersAsIssued = (db: CoopDb, { coop_id, id }: Complaint) =>
  db
    .selectFrom('letters as letter')
    .leftJoin('people as person', 'person.id', 'letter.issued_by')
    .select(['letter.id', 'letter.kind', 'letter.stage', 'letter.issued_on as issuedOn', 'letter.content'])
    .select(['letter.pdf', 'letter.coop_id as coopId', 'person.name as issuedBy'])
    .where('letter.coop_id', '=', coop_id)
    .where('letter.complaint_id', '=', id)
    .orderBy('letter.issued_at')
    .orderBy('letter.id')
    .execute()
