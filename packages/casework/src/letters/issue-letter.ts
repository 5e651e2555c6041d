import type { Parties } from '@putright/db/queries/parties'
import { letterHtml } from '@putright/documents'
import { type LetterContent, missingFrom, type Stage } from '@putright/handling-code'
import { type Refusal, refuse } from '../answer.ts'
import { mail } from '../record/outgoing.ts'
import type { ActingFile } from '../take-act.ts'
import { partiesOf } from './parties-of.ts'

/**
 * Issues a letter: checked against what the Code demands, and put among what goes out with the act's facts. Refused with
 * what is missing. Its PDF is set once the act is done, by the mail or whoever opens it.
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
  const { row, personId, outgoing } = file
  outgoing.letters.push({
    coop_id: row.coop_id,
    id: letterId,
    complaint_id: row.id,
    kind: content.kind,
    stage,
    issued_on: content.issuedOn,
    issued_by: personId,
    road: roadTo((await partiesOf(file)).resident, content),
    content: JSON.stringify(content),
    html: letterHtml(content),
  })
  mail(file, { letter: 'issued', letterId })
  return null
}

// As agreed with the resident, else as they can be reached.
function roadTo(
  resident: Parties['resident'],
  { sending }: LetterContent,
): 'email' | 'post' | 'telephone' | 'none' {
  if (sending && sending.by !== 'email') return sending.by
  if (resident?.email) return 'email'
  if (resident?.address) return 'post'
  return resident?.telephone ? 'telephone' : 'none'
}
