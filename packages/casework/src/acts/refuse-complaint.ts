import { randomUUID } from 'node:crypto'
import { currentStage, type FactOf } from '@putright/complaint'
import { peopleFor } from '@putright/db/queries/people'
import { refusalReasonings } from '@putright/db/queries/refusals'
import { acceptedThrough, REFUSAL_GROUNDS, sameReasoning } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayOrNone, text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import type { DatedFact } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const RefusalForm = z.object({
  ground: z.enum(REFUSAL_GROUNDS, 'Choose the ground of the policy'),
  reasoning: text('Say why, from the facts of this complaint alone', 20_000),
  discretion: text('', 20_000),
  elsewhere: text('', 5000),
  /** Asked for age, where intake did not. */
  happenedOn: dayOrNone('the day it happened'),
  awareOn: dayOrNone('the day they came to know of it'),
  /** Empty: whoever records it. */
  decidedBy: z.union([z.literal(''), z.uuid()]).default(''),
})
/** The days and who decided may go unsaid. */
export type RefusalForm = Pick<Refused, 'ground' | 'reasoning' | 'discretion' | 'elsewhere'> &
  Partial<Refused>
type Refused = z.infer<typeof RefusalForm>

/** Code 2.1 to 2.5 and 5.11: not accepted, or not escalated, on a ground and its own facts, and always by a letter. */
export function refuseComplaint(actor: Actor, target: Target, form: RefusalForm): Promise<Answer> {
  return takeAct('refuse', actor, target, async file => {
    const { stage, requestedOn } = currentStage(file.position)
    const of = stage === 1 ? ('complaint' as const) : ('escalation' as const)
    const letterId = randomUUID()
    const { ground, reasoning, elsewhere } = form
    const fact: DatedFact & FactOf<'refused'> = {
      type: 'refused',
      on: file.today,
      of,
      ground,
      reasoning,
      discretion: form.discretion || null,
      letterId,
      decidedBy: form.decidedBy || file.personId,
      ...(form.happenedOn && { happenedOn: form.happenedOn }),
      ...(form.awareOn && { awareOn: form.awareOn }),
    }
    const refusal =
      handlersOnly(file) ??
      youngEnough(file, form) ??
      (await deciderRefused(file, form)) ??
      (await blanket(file, form)) ??
      (await issueLetter(file, letterId, stage, {
        ...(await frameOf(file)),
        kind: 'refusal',
        of,
        requestedOn,
        ground,
        reasoning,
        discretion: fact.discretion,
        elsewhere,
      }))
    if (refusal) return refusal
    await recordFacts(file, [fact])
    return { done: true }
  })
}

// Code 2.3: within the time limit of the event, or of finding out, age is no ground at all.
function youngEnough({ events, policy, position }: ActingFile, form: RefusalForm): Refusal | null {
  if (form.ground !== 'older than the time limit') return null
  const received = events.find(event => event.type === 'received')
  const happenedOn = received?.happenedOn ?? form.happenedOn ?? null
  const awareOn = received?.awareOn ?? form.awareOn ?? null
  const through = acceptedThrough({ happenedOn, awareOn }, policy)
  if (!through)
    return refuse(
      'not possible',
      'Write when it happened, or when the resident came to know of it: without either nobody can say that it is too old (Code 2.3).',
      'happenedOn',
    )
  if (position.receivedOn > through) return null
  return refuse(
    'not possible',
    `It came on ${dateInWords(position.receivedOn)}, and a complaint of what happened then is taken on through ${dateInWords(through)}: it is not too old (Code 2.3).`,
    'ground',
  )
}

async function deciderRefused(
  { db, row, today }: ActingFile,
  { decidedBy }: RefusalForm,
): Promise<Refusal | null> {
  if (!decidedBy) return null
  const people = await peopleFor(db, row.coop_id, today)
  return people.some(({ id }) => id === decidedBy)
    ? null
    : refuse('not possible', 'Choose who decided it from the list.', 'decidedBy')
}

// Code 2.5: words that fitted another complaint are not about this one.
async function blanket({ db, row }: ActingFile, { reasoning }: RefusalForm): Promise<Refusal | null> {
  const others = await refusalReasonings(db, row)
  const same = others.find(other => sameReasoning(other.reasoning, reasoning))
  if (!same) return null
  return refuse(
    'not possible',
    `These are the words ${same.reference} was refused with. Each refusal is for its own reasons: say what it is in this complaint (Code 2.5).`,
    'reasoning',
  )
}
