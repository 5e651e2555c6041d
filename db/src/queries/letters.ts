import type { LetterContent } from '@putright/handling-code'
import type { CoopDb } from '../doors.ts'

export interface StoredLetter {
  coopId: string
  id: string
  content: LetterContent
  /** Null until it was set for the first time. */
  pdf: Buffer | null
}

/** Keeps a letter’s PDF, and returns the one that is kept: another’s, where somebody else was first. */
export async function keepPdf(
  db: CoopDb,
  { coopId, id }: Pick<StoredLetter, 'coopId' | 'id'>,
  pdf: Buffer,
): Promise<Buffer> {
  // Waits for whoever is keeping it at the same time, and then finds nothing to fill in.
  const { numUpdatedRows } = await db
    .updateTable('letters')
    .set({ pdf })
    .where('coop_id', '=', coopId)
    .where('id', '=', id)
    .where('pdf', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return pdf
  const kept = await db
    .selectFrom('letters')
    .select('pdf')
    .where('coop_id', '=', coopId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (!kept.pdf) throw new Error(`The PDF of letter ${id} was not kept`)
  return kept.pdf
}
