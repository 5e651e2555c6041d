import { partiesTo } from '@putright/db/queries/parties'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { text } from '../form-fields.ts'
import { identitiesBehind } from '../lessons/identities.ts'
import { namesSomebody } from '../lessons/names-nobody.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const LearningForm = z.discriminatedUnion(
  'found',
  [
    z.object({
      found: z.literal('a lesson'),
      rootCause: text('Say what went wrong, and why', 5000),
      lesson: text('Say what is learnt', 5000),
      change: text('Say what is to change', 5000),
    }),
    z.object({ found: z.literal('no lesson'), none: text('Say why there is none', 5000) }),
  ],
  { error: 'Say whether there is something to learn' },
)
export type LearningForm = z.infer<typeof LearningForm>

/** Code 9.1: what is learnt beyond the one complaint and proposed to its committee; or why nothing is. */
export const learn = (actor: Actor, target: Target, form: LearningForm): Promise<Answer> =>
  takeAct('learn', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    if (form.found === 'no lesson') {
      const fact = {
        type: 'learned' as const,
        on: file.today,
        rootCause: '',
        lessonId: null,
        none: form.none,
      }
      await recordFacts(file, [fact])
      return { done: true }
    }
    const { rootCause, lesson, change } = form
    const named = namesSomebody({ rootCause, lesson, change }, await identitiesOf(file))
    if (named) return named
    const lessonId = await propose(file, { root_cause: rootCause, lesson, change })
    await recordFacts(file, [{ type: 'learned', on: file.today, rootCause, lessonId, none: '' }])
    return { done: true }
  })

async function identitiesOf({ db, row, today }: ActingFile) {
  const { resident } = await partiesTo(db, row, today)
  const { coop_id: coopId, id: complaintId, reference } = row
  return identitiesBehind(db, { coopId, complaintId, reference, resident })
}

async function propose(
  { db, row, today, personId }: ActingFile,
  words: { root_cause: string; lesson: string; change: string },
): Promise<string> {
  const { id } = await db
    .insertInto('lessons')
    .values({ coop_id: row.coop_id, ...words, proposed_on: today, proposed_by: personId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('lesson_sources')
    .values({ coop_id: row.coop_id, lesson_id: id, complaint_id: row.id })
    .execute()
  return id
}
