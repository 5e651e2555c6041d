import {
  type Agreed,
  answersAll,
  currentStage,
  type Head,
  outsideScope,
  scopeInWords,
} from '@putright/complaint'
import { type Refusal, refuse } from '../answer.ts'
import { partiesOf } from '../letters/parties-of.ts'
import type { ActingFile } from '../take-act.ts'

type WantedHead = Pick<Head, 'number' | 'responsibility'>

/**
 * Refuses parts that are to be answered by a procedure which today's agreement does not cover. Those that were defined so
 * under an earlier one, `before`, may stay.
 */
export async function scopeRefused(
  file: ActingFile,
  heads: readonly WantedHead[],
  before: readonly WantedHead[],
): Promise<Refusal | null> {
  const agreed = await agreedToday(file)
  const whose = agreed && answersAll(agreed.scope)
  if (!whose) return null
  const as = (one: WantedHead) => (other: WantedHead) =>
    one.number === other.number && one.responsibility === other.responsibility
  const outside = heads.some(head => head.responsibility !== whose && !before.some(as(head)))
  return outside
    ? refuse('not possible', `${scopeInWords(agreed)} Change whose responsibility it is.`, 'heads')
    : null
}

/** Refuses to allocate parts that were defined for a procedure which today's agreement does not cover. */
export async function partsOutsideScope(file: ActingFile): Promise<Refusal | null> {
  const agreed = await agreedToday(file)
  const outside = agreed ? outsideScope(currentStage(file.position).heads, agreed.scope) : []
  if (!agreed || outside.length === 0) return null
  const parts = outside.map(({ number }) => number).join(' and ')
  return refuse(
    'not possible',
    `${scopeInWords(agreed)} Change the definition first, so that the resident hears who answers ${outside.length > 1 ? 'parts' : 'part'} ${parts} now.`,
    'deciders',
  )
}

async function agreedToday(file: ActingFile): Promise<Agreed | null> {
  if (file.position.handler !== 'agent') return null
  const { agent, coop } = await partiesOf(file)
  return agent && { scope: agent.scope, fromOn: agent.agreedFrom, agent: agent.name, coop: coop.name }
}
