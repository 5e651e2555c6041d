import { currentStage } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import { type Refusal, refuse } from '../answer.ts'
import { peopleOf } from '../letters/parties-of.ts'
import type { DatedFact } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { candidatesFor, livingWith } from './candidates.ts'

/** Who will look into it, where that is known as it is acknowledged: then the letter says so (6.11, 6.13). */
export const considererField = { considerer: z.union([z.literal(''), z.uuid()]).optional() }

interface Considered {
  considerer?: string | undefined
}

/** Naming somebody in the letter allocates it to them. */
export const consideredBy = ({ considerer }: Considered, stage: Stage, on: CalendarDate): DatedFact[] =>
  considerer ? [{ type: 'allocated', on, stage, role: 'investigator', personIds: [considerer] }] : []

/** `after`: the file as acknowledged, so that whom its parts name is known. */
export async function considererRefused(
  after: ActingFile,
  { considerer }: Considered,
): Promise<Refusal | null> {
  if (!considerer) return null
  const { db, row, position, events, today } = after
  const atHome = await livingWith(db, row)
  const { investigators } = await candidatesFor(db, { coopId: row.coop_id, atHome, position, events }, today)
  const chosen = investigators.find(({ id }) => id === considerer)
  const no = (because: string) => refuse('not possible', because, 'considerer')
  if (!chosen) return no('Choose somebody of the team that handles this co-op’s complaints.')
  return chosen.barred[0] ? no(`${chosen.name} cannot be chosen. ${chosen.barred.join(' ')}`) : null
}

/** For the letter: who looks into it; null while nobody is known. */
export async function considererInWords(after: ActingFile): Promise<string | null> {
  const { investigator } = currentStage(after.position)
  const person = investigator && (await peopleOf(after)).find(({ id }) => id === investigator)
  return person ? `${person.name}, ${person.organisation}` : null
}
