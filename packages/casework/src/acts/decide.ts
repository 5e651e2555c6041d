import { currentStage } from '@putright/complaint'
import type { Answer } from '../answer.ts'
import { decisionsIn } from '../deciding/decisions-in.ts'
import { goingOn } from '../deciding/going-on.ts'
import { type Taken, takeDecision } from '../deciding/take-decision.ts'
import { type Actor, type Target, takeAct } from '../take-act.ts'
import type { DecisionForm } from './decision-form.ts'

/**
 * Decides heads, with reasons (6.7, 6.18) and what will put things right (7.1, 7.3). Each head by its own deciders, and
 * each of them for themself: at a panel the first decision is a proposal to the others.
 */
export function decide(actor: Actor, target: Target, form: DecisionForm): Promise<Answer<Taken>> {
  return takeAct('decide', actor, target, async file => {
    const decisions = decisionsIn(form, currentStage(file.position), file)
    if (!decisions.done) return decisions
    const early = goingOn(file, form.whyNow, 'decided')
    return early.done ? takeDecision(file, [...early.facts, ...decisions.facts]) : early
  })
}
