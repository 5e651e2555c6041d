import type { CoopDb } from '@putright/db'
import { keepPdf, type StoredLetter } from '@putright/db/queries/letters'
import { letterPdf } from '@putright/documents'
import { logosOf } from './logos-of.ts'

/**
 * The PDF of a letter: set from what was issued when it is first wanted, kept, and the same bytes ever after. Nothing
 * else reads or writes it. Throws where it cannot be set: its mail then stays undelivered, and the letter is there still.
 */
export async function pdfOf(db: CoopDb, letter: StoredLetter): Promise<Buffer> {
  if (letter.pdf) return letter.pdf
  const set = letterPdf(letter.content, await logosOf(db, [letter.content]))
  return keepPdf(db, letter, Buffer.from(set))
}
