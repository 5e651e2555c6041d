import { randomUUID } from 'node:crypto'
import { currentStage, replyDays } from '@putright/complaint'
import { OUTCOMES } from '@putright/handling-code'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { frameOf, letterHeads } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

const Finding = z
  .object({
    head: z.coerce.number().int(),
    outcome: z.union([z.literal(''), z.enum(OUTCOMES)], 'Choose one, or leave the part out').default(''),
    reasons: text('', 20_000),
  })
  .refine(({ outcome, reasons }) => outcome === '' || reasons !== '', {
    path: ['reasons'],
    error: 'Say why you think so: nobody can comment on an outcome alone',
  })
  .refine(({ outcome, reasons }) => outcome !== '' || reasons === '', {
    path: ['outcome'],
    error: 'Say what you think so far of this part, or take out the reasons',
  })

export const ProvisionalFindingsForm = z.object({
  findings: z.array(Finding).max(20),
  replyBy: day('the day to reply by'),
})
export type ProvisionalFindingsForm = z.infer<typeof ProvisionalFindingsForm>

/** Code 5.8: the resident hears what is thought so far and may put their side, within the time there is. */
export function share(actor: Actor, target: Target, form: ProvisionalFindingsForm): Promise<Answer> {
  return takeAct('share', actor, target, async file => {
    const { stage, clocks } = currentStage(file.position)
    const findings = form.findings.flatMap(({ head, outcome, reasons }) =>
      outcome === '' ? [] : [{ head, outcome, reasons }],
    )
    const letterId = randomUUID()
    const { replyBy } = form
    const refusal =
      handlersOnly(file) ??
      headsRefused(file, findings) ??
      replyRefused(file, replyBy) ??
      (await issueLetter(file, letterId, stage, {
        ...(await frameOf(file)),
        kind: 'provisional findings',
        stage,
        heads: await letterHeads(file),
        findings,
        replyBy,
        responseDue: clocks.response.due,
      }))
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'shared', on: file.today, stage, findings, replyBy, letterId }])
    return { done: true }
  })
}

function headsRefused({ position }: ActingFile, findings: readonly { head: number }[]): Refusal | null {
  const { heads } = currentStage(position)
  if (findings.length === 0)
    return refuse('not possible', 'Say what you think so far about one part at least.', 'findings')
  for (const { head } of findings) {
    const found = heads.find(({ number }) => number === head)
    if (!found) return refuse('not possible', `There is no part ${head} of this complaint.`, 'findings')
    if (found.decision || found.proposal)
      return refuse(
        'not possible',
        `Part ${head} has been decided: it is too late to ask what the resident thinks of it.`,
        'findings',
      )
  }
  return null
}

function replyRefused({ position, today }: ActingFile, replyBy: ProvisionalFindingsForm['replyBy']) {
  const { due } = currentStage(position).clocks.response
  const no = (because: string) => refuse('not possible', because, 'replyBy')
  const last = replyDays(today, due, englandAndWales).at(-1)
  if (!last)
    return no(
      today > due
        ? `The response was due on ${dateInWords(due)}: answer it now.`
        : `The response is due on ${dateInWords(due)}, so there is no time for a reply. Extend it first, or decide on what is known.`,
    )
  if (replyBy <= today) return no('Give a day after today, so that the resident has time to reply.')
  if (replyBy > due)
    return no(`The response is due on ${dateInWords(due)}: a reply after that would come too late.`)
  return englandAndWales.between(replyBy, due) < 1
    ? no(
        `That leaves no working day to decide and write before ${dateInWords(due)}. The last day to reply by is ${dateInWords(last.on)}.`,
      )
    : null
}
