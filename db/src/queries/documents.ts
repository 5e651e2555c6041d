import type { CoopDb } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

type Key = Pick<ComplaintRow, 'coop_id' | 'id'>

/** A document without its bytes. `mediaType` is as the content shows; `sha256` is in hexadecimal. */
export interface FiledDocument {
  id: string
  name: string
  mediaType: string
  size: number
  sha256: string
  flags: string[]
  addedBy: string | null
  addedAt: Date
}

/** The documents of a complaint without their bytes, the earliest first. */
export async function documentsOf(db: CoopDb, { coop_id, id }: Key): Promise<FiledDocument[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'name', 'media_type as mediaType', 'size', 'sha256', 'flags'])
    .select(['added_by as addedBy', 'added_at as addedAt'])
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, sha256: row.sha256.toString('hex') }))
}

/** The bytes of one document of a complaint. One that is not there throws: ask `documentsOf` first. */
export async function documentContent(db: CoopDb, { coop_id, id }: Key, documentId: string): Promise<Buffer> {
  const { content } = await db
    .selectFrom('document_contents')
    .select('content')
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  return content
}

/** Describes a document that a complaint has now, and gives its id. Its bytes are kept apart. */
export async function addDocument(
  db: CoopDb,
  { coop_id, id }: Key,
  document: Omit<FiledDocument, 'id' | 'addedAt'>,
): Promise<string> {
  const { mediaType, sha256, addedBy, ...rest } = document
  const added = await db
    .insertInto('documents')
    .values({
      ...rest,
      coop_id,
      complaint_id: id,
      media_type: mediaType,
      sha256: Buffer.from(sha256, 'hex'),
      added_by: addedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return added.id
}

/** Keeps the bytes of a document. */
export async function addDocumentContent(
  db: CoopDb,
  { coop_id, id }: Key,
  documentId: string,
  content: Buffer,
): Promise<void> {
  await db
    .insertInto('document_contents')
    .values({ coop_id, complaint_id: id, document_id: documentId, content })
    .execute()
}
