import { whyNotOn } from '@putright/complaint'
import { CHANNELS } from '@putright/handling-code'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const EscalationForm = z.object({
  receivedOn: day('the day the request was received'),
  channel: z.enum(CHANNELS, 'Choose how the request was received'),
  // Code 6.12: nobody has to say why.
  reasons: text('', 20_000),
  // … but somebody asks, to understand.
  whenAsked: text('', 20_000),
})
/** What was said when asked may be left out: then nobody asked, or nothing came of it. */
export type EscalationForm = Omit<Escalation, 'whenAsked'> & Partial<Escalation>
type Escalation = z.infer<typeof EscalationForm>

/** Code 6.10: the resident asks for stage 2. A late request is logged like any other: the guide is no bar. */
export function escalate(actor: Actor, target: Target, form: EscalationForm): Promise<Answer> {
  return takeAct('escalate', actor, target, async file => {
    const notThen = whyNotOn(form.receivedOn, file.position, file.today)
    const refusal = handlersOnly(file) ?? (notThen ? refuse('not possible', notThen, 'receivedOn') : null)
    if (refusal) return refusal
    await recordFacts(file, [
      {
        type: 'escalated',
        on: form.receivedOn,
        channel: form.channel,
        reasons: form.reasons,
        loggedOn: file.today,
        ...(form.whenAsked && { whenAsked: form.whenAsked }),
      },
    ])
    return { done: true }
  })
}
