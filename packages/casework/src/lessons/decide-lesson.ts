import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { CHANGED, dayOfLessonRefused, withLesson } from './lesson-in-hand.ts'

export const LessonDecisionForm = z.object({
  state: z.enum(['adopted', 'declined'], 'Say whether it is adopted'),
  on: day('the day it was decided'),
  decision: text('Write what was decided, and why', 5000),
})
export type LessonDecisionForm = z.infer<typeof LessonDecisionForm>

/** Code 9.2: the committee adopts what is proposed, or declines it, on a day and in words. */
export const decideLesson = (
  actor: Actor,
  id: string,
  { state, on, decision }: LessonDecisionForm,
): Promise<Answer> =>
  withLesson(actor, id, async ({ db, lesson, today, decides }) => {
    if (!decides) return refuse('not yours', 'This is for the co-op’s own committee to decide.')
    if (lesson.state !== 'proposed') return refuse('not possible', `It was ${lesson.state} already.`)
    const refusal = dayOfLessonRefused(on, lesson.proposedOn, today)
    if (refusal) return refusal
    const changed = await db
      .updateTable('lessons')
      .set({ state, decided_on: on, decided_by: actor.personId, decision })
      .where('coop_id', '=', lesson.coopId)
      .where('id', '=', lesson.id)
      .where('state', '=', 'proposed')
      .returning('id')
      .executeTakeFirst()
    return changed ? { done: true } : CHANGED
  })
