import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { documentsOf } from '@putright/db/queries/documents'
import { isUuid } from '../take-act.ts'
import { inDatabase } from './document-store.ts'

/** One document of a complaint with its bytes; null where there is none for the acting person’s eyes. */
export async function readDocument(db: CoopDb, complaintId: string, documentId: string) {
  const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
  const document = row && (await documentsOf(db, row)).find(({ id }) => id === documentId)
  return row && document ? { ...document, content: await inDatabase(db, row).get(document.id) } : null
}
