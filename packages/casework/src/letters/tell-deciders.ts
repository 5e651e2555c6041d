import { awaitsRecommendation, currentStage, decidersOf } from '@putright/complaint'
import type { CaseFile } from '../record/case-file.ts'
import { mail } from '../record/outgoing.ts'
import type { ActingFile } from '../take-act.ts'

type Standing = Pick<CaseFile, 'position'>

/** Mails those who decide for the co-op, once it has become theirs to decide and not before. */
export function tellDeciders(before: ActingFile, after: Standing): void {
  const asked = askedOf(before)
  for (const personId of askedOf(after).filter(id => !asked.includes(id)))
    mail(before, { letter: 'decision needed', personId, occasion: 'report is in' })
}

/** Mails somebody who takes a decider's place, where the complaint is theirs to decide already. */
export function tellWhoTakesOver(before: CaseFile, after: Standing, personId: string): void {
  if (askedOf(after).length > 0)
    mail(before, { letter: 'decision needed', personId, occasion: 'report is in' })
}

/** Those who may decide now: as soon as the report is there, whether or not the team has decided its own parts. */
function askedOf({ position }: Standing): string[] {
  const stage = currentStage(position)
  const theirs = stage.heads.filter(
    head => !head.decision && decidersOf(head, stage, position) === stage.deciders,
  )
  const ready = theirs.length > 0 && theirs.every(head => !awaitsRecommendation(position.handler, head))
  return ready && position.state === 'open' && stage.investigator ? stage.deciders : []
}
