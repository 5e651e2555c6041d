import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'

interface NewUpload {
  coopId: string
  fileName: string
  content: Uint8Array
  uploadedBy: string
}

/** Keeps a register as it was sent, and gives its id. */
export async function saveUpload(
  db: CoopDb,
  { coopId, fileName, content, uploadedBy }: NewUpload,
): Promise<string> {
  const { id } = await db
    .insertInto('register_uploads')
    .values({
      coop_id: coopId,
      file_name: fileName,
      content: Buffer.from(content),
      uploaded_by: uploadedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A register as it was uploaded, bytes and all; undefined out of sight, and for everybody but whoever sent it. */
export async function uploadById(db: CoopDb, coopId: string, uploadId: string) {
  const upload = await db
    .selectFrom('register_uploads')
    .where('coop_id', '=', coopId)
    .where('id', '=', uploadId)
    .select(['file_name as fileName', 'imported_at as importedAt'])
    .select(sql<Buffer | null>`register_i_sent(id)`.as('content'))
    .executeTakeFirst()
  return upload?.content ? { ...upload, content: upload.content } : undefined
}

/** Notes when an upload was first imported. */
export async function markImported(db: CoopDb, coopId: string, uploadId: string): Promise<void> {
  await db
    .updateTable('register_uploads')
    .set({ imported_at: sql`now()` })
    .where('coop_id', '=', coopId)
    .where('id', '=', uploadId)
    .where('imported_at', 'is', null)
    .execute()
}

/** Registers that were uploaded and are still kept, the oldest first: without their bytes. */
export const uploadsKept = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('register_uploads')
    .where('coop_id', '=', coopId)
    .select(['id', 'file_name as fileName', 'imported_at as importedAt'])
    .select(sql<CalendarDate>`(uploaded_at at time zone 'Europe/London')::date`.as('uploadedOn'))
    .orderBy('uploaded_at')
    .execute()

/** Takes away those that were uploaded before a day. Of which co-ops they were, and how many of each. */
export async function removeUploadsBefore(db: CoopDb, day: CalendarDate): Promise<Map<string, number>> {
  const removed = await db
    .deleteFrom('register_uploads')
    .where(sql<boolean>`(uploaded_at at time zone 'Europe/London')::date < ${day}`)
    .returning('coop_id as coopId')
    .execute()
  return new Map(
    [...Map.groupBy(removed, ({ coopId }) => coopId)].map(([coopId, rows]) => [coopId, rows.length]),
  )
}
