import { addDocument, documentsOf } from '@putright/db/queries/documents'
import type { ActingFile } from '../take-act.ts'
import { inDatabase } from './document-store.ts'
import type { Upload } from './uploads.ts'

/** What became of uploads: each file’s document, and those that the complaint had already. */
export interface Kept {
  documentIds: string[]
  /** As they were sent now, and as they are kept. */
  again: { name: string; keptAs: string }[]
}

/** Keeps uploads as documents of a complaint, within the act’s transaction. The same bytes are kept once. */
export async function keepDocuments(
  { db, row, personId }: Pick<ActingFile, 'db' | 'row' | 'personId'>,
  uploads: readonly Upload[],
): Promise<Kept> {
  const known = new Map((await documentsOf(db, row)).map(({ sha256, id, name }) => [sha256, { id, name }]))
  const documentIds: string[] = []
  const again: Kept['again'] = []
  for (const { content, ...upload } of uploads) {
    const same = known.get(upload.sha256)
    if (same) again.push({ name: upload.name, keptAs: same.name })
    const id =
      same?.id ?? (await addDocument(db, row, { ...upload, size: content.length, addedBy: personId }))
    if (!same) await inDatabase(db, row).put(id, content)
    known.set(upload.sha256, same ?? { id, name: upload.name })
    documentIds.push(id)
  }
  return { documentIds: [...new Set(documentIds)], again }
}

/** What to say of files that were there already; empty where none was. */
export const againInWords = ({ again }: Pick<Kept, 'again'>): string =>
  again
    .map(({ name, keptAs }) =>
      name === keptAs
        ? `“${name}” was there already and is kept once.`
        : `“${name}” was there already, as “${keptAs}”, and is kept once.`,
    )
    .join(' ')
