import { currentStage } from '@putright/complaint'
import type { CaseFile, DatedFact } from '../record/case-file.ts'
import { mail } from '../record/outgoing.ts'
import type { ActingFile } from '../take-act.ts'
import { tellDeciders } from './tell-deciders.ts'

/** After a decision: those whose turn it now is, and the rest of a panel that one of its members put something down. */
export function tellPanel(
  before: ActingFile,
  after: Pick<CaseFile, 'position'>,
  facts: readonly DatedFact[],
): void {
  tellDeciders(before, after)
  const { heads, deciders } = currentStage(after.position)
  if (!facts.some(({ type }) => type === 'decided') || !heads.some(({ proposal }) => proposal)) return
  for (const personId of deciders.filter(id => id !== before.personId)) {
    mail(before, { letter: 'decision needed', personId, occasion: 'proposed' })
  }
}
