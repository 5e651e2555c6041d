import { currentStage } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { partsOutsideScope } from './agreed-scope.ts'
import { type Candidates, candidatesFor, livingWith } from './candidates.ts'
import { cannotBe } from './cannot-be.ts'

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
      (await partsOutsideScope(file)) ??
      cannotBe('investigator', form.investigator, candidates) ??
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

function decidersRefused(candidates: Candidates, form: AllocationForm): Refusal | null {
  const { decidersNeeded } = candidates
  for (const id of form.deciders) {
    const refusal = cannotBe('decider', id, candidates)
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

function deputiesRefused(candidates: Candidates, { deciders: chosen, deputies = [] }: AllocationForm) {
  for (const id of deputies) {
    const deputy = candidates.deciders.find(person => person.id === id)
    if (deputy && chosen.includes(id))
      return refuse(
        'not possible',
        `${deputy.name} decides already, and cannot be a deputy as well.`,
        'deputies',
      )
    const refusal = cannotBe('deputy', id, candidates)
    if (refusal) return refusal
  }
  return null
}
