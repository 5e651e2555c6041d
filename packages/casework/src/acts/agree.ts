import { currentStage, decidersOf } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { goingOn, goingOnField } from '../deciding/going-on.ts'
import { type Taken, takeDecision } from '../deciding/take-decision.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'

export const AgreementForm = z.object({
  /** The proposals that their author has read, by their place in the record. */
  decisions: z.array(z.coerce.number().int()).min(1, 'Choose what you agree with'),
  ...goingOnField,
})
export type AgreementForm = z.infer<typeof AgreementForm>

/** A member of a panel agrees, for themself, with what another has put down. At enough of them it is decided (6.18). */
export function agree(actor: Actor, target: Target, form: AgreementForm): Promise<Answer<Taken>> {
  return takeAct('agree', actor, target, async file => {
    const decisions = [...new Set(form.decisions)]
    for (const seq of decisions) {
      const because = whyNotAgree(seq, file)
      if (because) return refuse('not possible', because)
    }
    const early = goingOn(file, form.whyNow, 'decided')
    if (!early.done) return early
    const { stage } = currentStage(file.position)
    return takeDecision(file, [...early.facts, { type: 'agreed', stage, decisions, on: file.today }])
  })
}

function whyNotAgree(seq: number, { position, personId }: ActingFile): string | null {
  const stage = currentStage(position)
  const head = stage.heads.find(({ proposal }) => proposal?.seq === seq)
  if (!head?.proposal) return 'What you agreed with has changed meanwhile. Read what is proposed now.'
  const deciders = decidersOf(head, stage, position)
  if (!deciders.includes(personId)) return `Part ${head.number} is for somebody else to decide.`
  if (head.proposal.decidedBy.includes(personId))
    return `You have put down part ${head.number} yourself. Another member of the panel has to agree.`
  return head.proposal.decidedBy.every(id => deciders.includes(id))
    ? null
    : `Whoever put down part ${head.number} no longer decides it. Decide it yourself, in the same words if you like.`
}
