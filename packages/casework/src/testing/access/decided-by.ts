import { decide } from '../../acts/decide.ts'
import { DecisionForm } from '../../acts/decision-form.ts'
import type { Actor, Target } from '../../take-act.ts'
import { must } from '../steps.ts'

/** A decision on one part, with something promised. */
export const decisionOn = (head: number, { today }: Pick<Actor, 'today'>) =>
  DecisionForm.parse({
    heads: [
      head === 1
        ? {
            head,
            outcome: 'upheld',
            reasons: 'The log shows no visit.',
            remedies: [{ kind: 'action', what: 'Mend the roof.', by: today }],
          }
        : { head, towards: 'accepted' },
    ],
  })

export const decidedBy = (actor: Actor, target: Target, head: number) =>
  decide(actor, target, decisionOn(head, actor)).then(must)

/** The first part, as it was recommended. */
export const ACCEPTED_AS_IT_IS = DecisionForm.parse({ heads: [{ head: 1, towards: 'accepted' }] })
