import { currentStage, decidersOf, whyNot } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { openCaseFile } from '../record/case-file.ts'

/**
 * Why a link into the decision room opens nothing any more, in a sentence that tells nothing of the complaint; null if
 * it is still for that person to decide. Asked as that person: what is closed to them is not there.
 */
export async function whyRoomClosed(
  db: CoopDb,
  { personId, complaintId, stage }: { personId: string; complaintId: string; stage: 1 | 2 },
): Promise<string | null> {
  const row = await complaintById(db, complaintId)
  if (!row) return NO_LONGER_THEIRS
  const { position } = await openCaseFile(db, row)
  if (position.stage !== stage || position.state === 'answered') return ANSWERED
  if (position.state === 'ended')
    return position.end === 'final response' ? ANSWERED : 'This complaint has ended.'
  const now = currentStage(position)
  const heads = now.heads.filter(head => decidersOf(head, now, position).includes(personId))
  if (heads.length === 0) return NO_LONGER_THEIRS
  if (whyNot('decide', position) === null && heads.every(({ decision }) => decision))
    return 'This is decided already.'
  return null
}

const ANSWERED = 'The resident has been answered: there is nothing left to decide.'
const NO_LONGER_THEIRS = 'This is no longer yours to decide.'
