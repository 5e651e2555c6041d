import { currentStage, type ExtensionAsked } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { mail } from '../record/outgoing.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'
import { answerTo, refusedFor } from './extend.ts'
import { issueExtension } from './issue-extension.ts'

export const ApprovalForm = z
  .object({
    answer: z.enum(['approve', 'decline'], 'Say whether you approve it'),
    reason: text('', 5000),
  })
  .refine(({ answer, reason }) => answer === 'approve' || reason !== '', {
    path: ['reason'],
    error: 'Say why not, so that whoever asked knows what to do instead',
  })
export type ApprovalForm = z.infer<typeof ApprovalForm>

/**
 * Code 6.4, 6.15: somebody other than who asked lets a longer extension go out, or does not. It goes out today or not at
 * all, so one that ran out of time meanwhile can only be declined.
 */
export function approveExtension(actor: Actor, target: Target, form: ApprovalForm): Promise<Answer> {
  return takeAct('approve an extension', actor, target, async file => {
    const asked = currentStage(file.position).extensionAsked
    if (!asked) throw new Error('Where nothing was asked the act is not possible')
    const refusal = notTheirs(file, asked)
    if (refusal) return refusal
    if (form.answer === 'decline') return decline(file, asked, form.reason)
    const answer = answerTo(file, asked)
    if (!answer.allowed) return { ...refusedFor(answer), field: null }
    const asker = asked.recordedBy ?? file.personId
    return (await issueExtension(file, asked, { asker, approver: file.personId })) ?? { done: true }
  })
}

function notTheirs({ personId, handles, position }: ActingFile, asked: ExtensionAsked): Refusal | null {
  if (asked.recordedBy === personId)
    return refuse('not yours', 'Somebody other than yourself approves a longer extension.')
  return handles || currentStage(position).deciders.includes(personId)
    ? null
    : refuse('not yours', 'It is for those who handle or decide this complaint to approve more time.')
}

async function decline(file: ActingFile, asked: ExtensionAsked, reason: string): Promise<Answer> {
  const { stage, seq } = asked
  if (asked.recordedBy) mail(file, { letter: 'extension declined', personId: asked.recordedBy })
  await recordFacts(file, [{ type: 'extension declined', on: file.today, stage, asked: seq, reason }])
  return { done: true }
}
