import { currentStage } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { type Candidate, type Candidates, candidatesFor, livingWith } from './candidates.ts'

export const AllocationForm = z.object({
  investigator: z.uuid('Choose who looks into it'),
  deciders: z.array(z.uuid()).default([]),
  /** Who decides for one of them that stays silent past the planned day. */
  deputies: z.array(z.uuid()).optional(),
})
export type AllocationForm = z.infer<typeof AllocationForm>

/** Allocates who investigates, and who decides where that is somebody else: nobody whom anything bars (5.8, 6.13). */
export function allocate(actor: Actor, target: Target, chosen: AllocationForm): Promise<Answer> {
  const form = { ...chosen, deciders: [...new Set(chosen.deciders)] }
  return takeAct('allocate', actor, target, async file => {
    const candidates = await candidatesFor(file.db, await toConsider(file), file.today)
    const refusal =
      handlersOnly(file) ??
      investigatorRefused(candidates, form) ??
      decidersRefused(candidates, form) ??
      deputiesRefused(candidates, form)
    if (refusal) return refusal
    const { stage, deputies: before } = currentStage(file.position)
    const deputies = [...new Set(form.deputies)]
    const facts: DatedFact[] = [
      { type: 'allocated', stage, role: 'investigator', personIds: [form.investigator], on: file.today },
    ]
    if (form.deciders.length > 0) {
      facts.push({ type: 'allocated', stage, role: 'decider', personIds: form.deciders, on: file.today })
    }
    if (deputies.length > 0 || before.length > 0) {
      facts.push({ type: 'allocated', stage, role: 'deputy', personIds: deputies, on: file.today })
    }
    tellDeciders(file, withFacts(file, facts))
    await recordFacts(file, facts)
    return { done: true }
  })
}

const toConsider = async ({ db, row, position, events }: ActingFile) => ({
  coopId: row.coop_id,
  atHome: await livingWith(db, row),
  position,
  events,
})

function investigatorRefused({ investigators }: Candidates, form: AllocationForm): Refusal | null {
  const chosen = investigators.find(({ id }) => id === form.investigator)
  if (!chosen)
    return refuse(
      'not possible',
      'Choose somebody of the team that handles this co-op’s complaints.',
      'investigator',
    )
  return barred(chosen, 'investigator')
}

function decidersRefused({ deciders, decidersNeeded }: Candidates, form: AllocationForm): Refusal | null {
  for (const id of form.deciders) {
    const chosen = deciders.find(person => person.id === id)
    const refusal = chosen
      ? barred(chosen, 'deciders')
      : refuse('not possible', 'Choose members of the co-op to decide.', 'deciders')
    if (refusal) return refusal
  }
  if (form.deciders.length >= decidersNeeded) return null
  return refuse(
    'not possible',
    decidersNeeded > 1
      ? `Choose at least ${decidersNeeded} members for the panel, so that no one person decides stage 2 alone.`
      : 'Choose who decides for the co-op: its Secretary, or another member it named.',
    'deciders',
  )
}

function deputiesRefused({ deciders }: Candidates, { deciders: chosen, deputies = [] }: AllocationForm) {
  for (const id of deputies) {
    const deputy = deciders.find(person => person.id === id)
    if (!deputy) return refuse('not possible', 'Choose deputies among those who could decide.', 'deputies')
    if (chosen.includes(id))
      return refuse(
        'not possible',
        `${deputy.name} decides already, and cannot be a deputy as well.`,
        'deputies',
      )
    const refusal = barred(deputy, 'deputies')
    if (refusal) return refusal
  }
  return null
}

const barred = ({ name, barred: reasons }: Candidate, field: string): Refusal | null =>
  reasons[0] ? refuse('not possible', `${name} cannot be chosen. ${reasons.join(' ')}`, field) : null
