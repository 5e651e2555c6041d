import type { LetterContent } from '@putright/handling-code'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

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

/** What this transaction has issued of a complaint. */
export async function lettersOfThisTransaction(db: CoopDb, complaintId: string): Promise<LetterContent[]> {
  const letters = await db
    .selectFrom('letters')
    .select('content')
    .where(mine(db))
    .where('complaint_id', '=', complaintId)
    // As a letter is issued it is given the time at which its transaction began.
    .where('issued_at', '=', sql<Date>`now()`)
    .orderBy('id')
    .execute()
  return letters.map(({ content }) => content)
}

/** Issued letters that those who handle a co-op's complaints have still to post or to read out (5.10), the oldest first. */
export const lettersToSend = (db: CoopDb, limit: number) =>
  db
    .selectFrom('letters_to_send as waiting')
    .innerJoin('letters as letter', join =>
      join.onRef('letter.coop_id', '=', 'waiting.coop_id').onRef('letter.id', '=', 'waiting.letter_id'),
    )
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'waiting.coop_id')
        .onRef('complaint.id', '=', 'waiting.complaint_id'),
    )
    .innerJoin('organisations as coop', 'coop.id', 'waiting.coop_id')
    .where(mine(db, 'waiting.coop_id'))
    .where('waiting.coop_id', 'in', sql<string>`(select * from coops_i_handle())`)
    .select([
      'waiting.complaint_id as complaintId',
      'waiting.letter_id as letterId',
      'waiting.road',
      'letter.kind',
      'letter.issued_on as issuedOn',
      'complaint.reference',
      'coop.name as coop',
    ])
    .orderBy('letter.issued_on')
    .orderBy('waiting.letter_id')
    .limit(limit)
    .execute()

interface LetterKey {
  coopId: string
  complaintId: string
  letterId: string
}

/** How a letter is still to be sent; undefined where it has gone, or needs nobody’s hand. */
export const toBeSent = (db: CoopDb, { coopId, complaintId, letterId }: LetterKey) =>
  db
    .selectFrom('letters_to_send as waiting')
    .innerJoin('letters as letter', join =>
      join.onRef('letter.coop_id', '=', 'waiting.coop_id').onRef('letter.id', '=', 'waiting.letter_id'),
    )
    .where('waiting.coop_id', '=', coopId)
    .where('waiting.complaint_id', '=', complaintId)
    .where('waiting.letter_id', '=', letterId)
    .select(['waiting.road', 'letter.kind', 'letter.issued_on as issuedOn'])
    .executeTakeFirst()

/** Takes a letter off the list: it was posted, or read out. */
export const noLongerToBeSent = (db: CoopDb, { coopId, letterId }: Pick<LetterKey, 'coopId' | 'letterId'>) =>
  db.deleteFrom('letters_to_send').where('coop_id', '=', coopId).where('letter_id', '=', letterId).execute()

/** How the letters of a complaint that have not gone yet are to be sent, by letter. */
export async function roadsOf(
  db: CoopDb,
  { coop_id, id }: { coop_id: string; id: string },
): Promise<ReadonlyMap<string, 'post' | 'telephone'>> {
  const waiting = await db
    .selectFrom('letters_to_send')
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .select(['letter_id', 'road'])
    .execute()
  return new Map(waiting.map(({ letter_id, road }) => [letter_id, road]))
}
