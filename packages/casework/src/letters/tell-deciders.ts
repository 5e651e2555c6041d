import { currentStage } from '@putright/complaint'
import type { CaseFile } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { mail } from './issue-letter.ts'

/** Mails those who decide for the co-op, once it has become theirs to decide and not before. */
export async function tellDeciders(before: ActingFile, after: Pick<CaseFile, 'position'>): Promise<void> {
  if (theirs(before) || !theirs(after)) return
  for (const personId of currentStage(after.position).deciders) {
    await mail(before, { letter: 'decision needed', personId, occasion: 'report is in' })
  }
}

const theirs = ({ position: { next, whoseMove } }: Pick<CaseFile, 'position'>): boolean =>
  next === 'decide' && whoseMove === 'landlord'
