import { barredFromStage2, currentStage, hasDeciders, PANEL, type Position } from '@putright/complaint'
import { type Colleague, peopleFor } from '@putright/db/queries/people'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import type { DatedFact } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const AllocationForm = z.object({
  investigator: z.uuid('Choose who looks into it'),
  deciders: z.array(z.uuid()).default([]),
})
export type AllocationForm = z.infer<typeof AllocationForm>

/** Allocates who investigates, and who decides where that is somebody else. Stage 2 takes nobody who acted at stage 1 (6.13). */
export function allocate(actor: Actor, target: Target, chosen: AllocationForm): Promise<Answer> {
  const form = { ...chosen, deciders: [...new Set(chosen.deciders)] }
  return takeAct('allocate', actor, target, async file => {
    const people = await peopleFor(file.db, file.row.coop_id, file.today)
    const refusal =
      handlersOnly(file) ?? investigatorRefused(file, people, form) ?? decidersRefused(file, people, form)
    if (refusal) return refusal
    const { stage } = currentStage(file.position)
    const facts: DatedFact[] = [
      { type: 'allocated', stage, role: 'investigator', personIds: [form.investigator], on: file.today },
    ]
    if (form.deciders.length > 0) {
      facts.push({ type: 'allocated', stage, role: 'decider', personIds: form.deciders, on: file.today })
    }
    await tellDeciders(file, await recordFacts(file, facts))
    return { done: true }
  })
}

/** Who could investigate and who could decide at the current stage; `barred` is the reason against those who may not. */
export function candidates(position: Position, people: readonly Colleague[]) {
  const judged = people.map(person => ({ ...person, barred: barredNow(person.id, position) }))
  const team = position.handler === 'agent' ? 'agent' : 'coop'
  const stage = currentStage(position)
  return {
    investigators: judged.filter(({ kind }) => kind === team),
    deciders: hasDeciders(position.handler, stage) ? judged.filter(({ kind }) => kind === 'coop') : [],
    decidersNeeded: hasDeciders(position.handler, stage) ? (stage.stage === 2 ? PANEL : 1) : 0,
  }
}

const barredNow = (person: string, position: Position) =>
  position.stage === 2 ? barredFromStage2(person, position) : null

function investigatorRefused(
  { position }: ActingFile,
  people: Colleague[],
  form: AllocationForm,
): Refusal | null {
  const chosen = candidates(position, people).investigators.find(({ id }) => id === form.investigator)
  if (!chosen)
    return refuse(
      'not possible',
      'Choose somebody of the team that handles this co-op’s complaints.',
      'investigator',
    )
  return chosen.barred
    ? refuse('not possible', `${chosen.name} cannot be chosen. ${chosen.barred}`, 'investigator')
    : null
}

function decidersRefused(
  { position }: ActingFile,
  people: Colleague[],
  form: AllocationForm,
): Refusal | null {
  const { deciders, decidersNeeded } = candidates(position, people)
  for (const id of form.deciders) {
    const chosen = deciders.find(person => person.id === id)
    if (!chosen) return refuse('not possible', 'Choose members of the co-op to decide.', 'deciders')
    if (chosen.barred)
      return refuse('not possible', `${chosen.name} cannot be chosen. ${chosen.barred}`, 'deciders')
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
