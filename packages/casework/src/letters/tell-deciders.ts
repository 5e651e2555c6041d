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

const theirs = ({ position: { next, whoseMove } }: Pick<CaseFile, 'position'>): boolean =>
  next === 'decide' && whoseMove === 'landlord'
