import { letterHtml } from '@putright/documents'
import { type LetterContent, missingFrom, type Stage } from '@putright/handling-code'
import { type Refusal, refuse } from '../answer.ts'
import type { ActingFile } from '../take-act.ts'

/**
 * Issues a letter: checked against what the Code demands, stored, and mailed where the resident has an address. Refused
 * with what is missing; nothing is then stored. Its PDF is set once the act is done, by the mail or whoever opens it.
 */
export async function issueLetter(
  file: ActingFile,
  letterId: string,
  stage: Stage,
  content: LetterContent,
): Promise<Refusal | null> {
  const missing = missingFrom(content)
  if (missing.length > 0) {
    return refuse('not complete', ['This letter cannot be issued yet.', ...missing.map(item => item.because)])
  }
  const { db, row, personId } = file
  const letter = {
    coop_id: row.coop_id,
    id: letterId,
    complaint_id: row.id,
    kind: content.kind,
    stage,
    issued_on: content.issuedOn,
    issued_by: personId,
    content: JSON.stringify(content),
    html: letterHtml(content),
  }
  await db
    .with('issued', query => query.insertInto('letters').values(letter))
    .insertInto('outbox')
    .values(mailRow(file, { letter: 'issued', letterId }))
    .execute()
  return null
}

type About = Pick<ActingFile, 'db' | 'row'>

/** Puts a mail in the outbox, with the event that caused it. Identifiers only. */
export async function mail(file: About, payload: Record<string, unknown>): Promise<void> {
  await file.db.insertInto('outbox').values(mailRow(file, payload)).execute()
}

const mailRow = ({ row }: About, payload: Record<string, unknown>) => ({
  coop_id: row.coop_id,
  topic: 'mail' as const,
  payload: JSON.stringify({ ...payload, complaintId: row.id }),
})
