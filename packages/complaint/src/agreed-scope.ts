import type { Responsibility } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { HeadPosition } from './position.ts'

/** Which procedures a co-op and its agent agreed on. */
export type AgreedScope = 'A' | 'B' | 'A and B'

/** Whose answer every part is, where an agreement covers one procedure alone; null where each part says so itself. */
export const answersAll = (scope: AgreedScope): Responsibility | null =>
  scope === 'A and B' ? null : scope === 'A' ? 'agent' : 'landlord'

/** The parts, of those still to be decided, that were defined for a procedure which the agreement of today does not cover. */
export const outsideScope = (heads: readonly HeadPosition[], scope: AgreedScope): HeadPosition[] => {
  const whose = answersAll(scope)
  return heads.filter(
    ({ responsibility, decision, proposal }) =>
      whose !== null && responsibility !== whose && !decision && !proposal,
  )
}

/** What was agreed, and what it means for who decides, in a sentence; null where it covers both procedures. */
export function scopeInWords({ scope, agent, coop, fromOn }: Agreed): string | null {
  const whose = answersAll(scope)
  if (!whose) return null
  const agreed = `The agreement of ${coop} with ${agent} from ${dateInWords(fromOn)} covers procedure ${scope} only:`
  return whose === 'agent'
    ? `${agreed} an officer of ${agent} decides every part.`
    : `${agreed} ${agent} looks into every part and recommends, and ${coop} decides.`
}

/** An agreement: its scope and first day, and whom it is between, by name. */
export interface Agreed {
  scope: AgreedScope
  agent: string
  coop: string
  fromOn: CalendarDate
}
