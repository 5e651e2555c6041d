import type { Concern, Head } from '@putright/complaint'
import { peopleFor } from '@putright/db/queries/people'
import { z } from 'zod'
import { type Refusal, refuse } from '../answer.ts'
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

/** Only of somebody who could have anything to do with the complaint: of others the form knows nothing. */
export async function concernsRefused(
  { db, row, today }: ActingFile,
  heads: readonly Pick<Head, 'concerns'>[],
): Promise<Refusal | null> {
  const concerned = heads.flatMap(({ concerns }) => concerns ?? [])
  if (concerned.length === 0) return null
  const people = new Set((await peopleFor(db, row.coop_id, today)).map(({ id }) => id))
  return concerned.every(({ personId }) => people.has(personId))
    ? null
    : refuse('not possible', 'Choose people of the team and the committee from the lists.', 'heads')
}
