import { currentStage } from '@putright/complaint'
import type { CaseFile } from '../record/case-file.ts'
import { mail } from '../record/outgoing.ts'
import type { ActingFile } from '../take-act.ts'

/** Mails those who decide for the co-op, once it has become theirs to decide and not before. */
export function tellDeciders(before: ActingFile, after: Pick<CaseFile, 'position'>): void {
  if (theirs(before) || !theirs(after)) return
  for (const personId of currentStage(after.position).deciders) {
    mail(before, { letter: 'decision needed', personId, occasion: 'report is in' })
  }
}

/** Mails somebody who takes a decider's place, where the complaint is theirs to decide already. */
export function tellWhoTakesOver(
  before: CaseFile,
  after: Pick<CaseFile, 'position'>,
  personId: string,
): void {
  if (theirs(after)) mail(before, { letter: 'decision needed', personId, occasion: 'report is in' })
}

const theirs = ({ position: { next, whoseMove } }: Pick<CaseFile, 'position'>): boolean =>
  next === 'decide' && whoseMove === 'landlord'
