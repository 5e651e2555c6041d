import { currentStage } from '@putright/complaint'
import { wallsAround } from '@putright/db/queries/independence'
import type { Colleague } from '@putright/db/queries/people'
import type { ActingFile } from '../take-act.ts'
import { mail } from './issue-letter.ts'
import { peopleOf } from './parties-of.ts'

/**
 * Mails the co-op's own Complaints Officer of what its agent did: that a complaint about the co-op's decision is under way,
 * and that one about the agent's service is answered. Never to anybody whom the complaint is closed to.
 */
export async function tellCoop(file: ActingFile, occasion: 'acknowledged' | 'answered'): Promise<void> {
  const { heads } = currentStage(file.position)
  const whose = occasion === 'acknowledged' ? 'landlord' : 'agent'
  if (file.position.handler !== 'agent' || heads.every(head => head.responsibility !== whose)) return
  const closedTo = (await wallsAround(file.db, file.row)).map(({ personId }) => personId)
  const members = (await peopleOf(file)).filter(({ id, kind }) => kind === 'coop' && !closedTo.includes(id))
  for (const { id } of officersAmong(members))
    await mail(file, { letter: 'co-op told', personId: id, occasion })
}

// Where the Secretary is the one complained about, the chair takes their place.
const officersAmong = (members: readonly Colleague[]): Colleague[] => {
  const secretaries = members.filter(({ roles }) => roles.includes('secretary'))
  return secretaries.length > 0 ? secretaries : members.filter(({ roles }) => roles.includes('chair'))
}
