import type { Concern } from '@putright/complaint'
import { z } from 'zod'
import { type Refusal, refuse } from '../answer.ts'
import { peopleOf } from '../letters/parties-of.ts'
import type { ActingFile } from '../take-act.ts'

/** Fields of a part in a form: who of the team or the committee it is about (5.8). */
export const concernFields = {
  named: z.array(z.uuid()).optional(),
  tookDecision: z.array(z.uuid()).optional(),
}

interface Concerned {
  named?: readonly string[] | undefined
  tookDecision?: readonly string[] | undefined
}

/** The same as the record keeps it. */
export const concernsFrom = ({ named, tookDecision }: Concerned): Concern[] => [
  ...each(named).map(personId => ({ personId, as: 'named' as const })),
  ...each(tookDecision).map(personId => ({ personId, as: 'took the decision' as const })),
]

const each = (ids: readonly string[] = []) => [...new Set(ids)]

/** Those a form can name: the team and the committee of today. */
export const nameable = async (file: ActingFile): Promise<ReadonlySet<string>> =>
  new Set((await peopleOf(file)).map(({ id }) => id))

/** Only of somebody who could have anything to do with the complaint: of others the form knows nothing. */
export async function concernsRefused(
  file: ActingFile,
  heads: readonly Concerned[],
): Promise<Refusal | null> {
  const concerned = heads.flatMap(concernsFrom)
  if (concerned.length === 0) return null
  const people = await nameable(file)
  return concerned.every(({ personId }) => people.has(personId))
    ? null
    : refuse('not possible', 'Choose people of the team and the committee from the lists.', 'heads')
}
