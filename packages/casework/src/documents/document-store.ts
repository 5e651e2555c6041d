import type { CoopDb } from '@putright/db'
import { addDocumentContent, documentContent } from '@putright/db/queries/documents'
import type { CaseFile } from '../record/case-file.ts'

/** Where the bytes of a complaint’s documents are. An object store can take the database’s place behind it. */
export interface DocumentStore {
  put(documentId: string, content: Buffer): Promise<void>
  get(documentId: string): Promise<Buffer>
}

/** In the database, within the transaction of whoever acts: what the act does not keep is not there either. */
export const inDatabase = (db: CoopDb, row: Pick<CaseFile['row'], 'coop_id' | 'id'>): DocumentStore => ({
  put: (documentId, content) => addDocumentContent(db, row, documentId, content),
  get: documentId => documentContent(db, row, documentId),
})
