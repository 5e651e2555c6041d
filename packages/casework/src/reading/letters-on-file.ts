import type { CoopDb } from '@putright/db'
import { type ComplaintRow, lettersOf } from '@putright/db/queries/cases'
import { lettersToSend, roadsOf } from '@putright/db/queries/letters'

/** The letters of a complaint as issued; `toSend`: how somebody has still to send it (5.10), null where nobody has to. */
export async function lettersOnFile(db: CoopDb, row: Pick<ComplaintRow, 'coop_id' | 'id'>) {
  const letters = await lettersOf(db, row)
  const roads = await roadsOf(db, row)
  return letters.map(letter => ({ ...letter, toSend: roads.get(letter.id) ?? null }))
}

const MOST = 50

/** Letters to post or to read out, as the worklist shows them. */
export const lettersWaiting = (db: CoopDb) => lettersToSend(db, MOST)
export type LetterWaiting = Awaited<ReturnType<typeof lettersWaiting>>[number]
