import { whyNot } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type LetterContent, type MissingItem, missingFrom } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { responseLetter } from '../letters/answer-stage.ts'
import { openCaseFile } from '../record/case-file.ts'
import { isUuid } from '../take-act.ts'

/**
 * The response as it would be issued today, with what the Code asks for that it still lacks; or why there is none yet.
 * Null where the complaint is not there for the acting person.
 */
export async function responsePreview(
  db: CoopDb,
  personId: string,
  complaintId: string,
  today: CalendarDate,
): Promise<{ letter: LetterContent; missing: MissingItem[] } | { notYet: string } | null> {
  const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
  if (!row) return null
  const file = await openCaseFile(db, row)
  const notYet = whyNot('respond', file.position)
  if (notYet) return { notYet }
  const letter = await responseLetter({ ...file, personId, today, handles: true })
  return { letter, missing: missingFrom(letter) }
}
