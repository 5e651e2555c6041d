import { currentStage } from '@putright/complaint'
import { officersOf } from '@putright/db/queries/people'
import { mail } from '../record/outgoing.ts'
import { recordedWalls } from '../record/walls.ts'
import type { ActingFile } from '../take-act.ts'

/**
 * Mails the co-op's own Complaints Officer of what its agent did: that a complaint about the co-op's decision is under way,
 * and that one about the agent's service is answered. Never to anybody whom the complaint is closed to.
 */
export async function tellCoop(file: ActingFile, occasion: 'acknowledged' | 'answered'): Promise<void> {
  const { heads } = currentStage(file.position)
  const whose = occasion === 'acknowledged' ? 'landlord' : 'agent'
  if (file.position.handler !== 'agent' || heads.every(head => head.responsibility !== whose)) return
  const closed = recordedWalls(file).map(({ personId }) => personId)
  for (const personId of await officersOf(file.db, file.row, file.today, closed))
    mail(file, { letter: 'co-op told', personId, occasion })
}
