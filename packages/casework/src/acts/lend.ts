import { currentStage, lentFor } from '@putright/complaint'
import { reviewersFor } from '@putright/db/queries/independence'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { barsAgainst } from './candidates.ts'

export const LoanForm = z.object({ personId: z.uuid('Choose whom to ask') })
export type LoanForm = z.infer<typeof LoanForm>

/** Asks somebody of another co-op, from the federation's pool, to help decide this one complaint. Allocation then offers them. */
export function lend(actor: Actor, target: Target, { personId }: LoanForm): Promise<Answer> {
  return takeAct('lend', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const reviewer = (await reviewersFor(file.db, file.row.coop_id)).find(({ id }) => id === personId)
    if (!reviewer)
      return refuse('not possible', 'Choose somebody of a co-op in your federation’s pool.', 'personId')
    const { stage, investigator, deciders } = currentStage(file.position)
    if ([investigator, ...deciders].includes(personId))
      return refuse(
        'not possible',
        `${reviewer.name} considers this complaint already, as one of your own.`,
        'personId',
      )
    if (lentFor(file.events, stage).some(lent => lent.personId === personId))
      return refuse('not possible', `${reviewer.name} was asked already. Allocate them.`, 'personId')
    const [bar] = await barsAgainst(personId, file)
    if (bar) return refuse('not possible', `${reviewer.name} cannot be asked. ${bar.because}`, 'personId')
    await recordFacts(file, [
      { type: 'lent', on: file.today, stage, personId, coopId: reviewer.organisationId },
    ])
    return { done: true }
  })
}
