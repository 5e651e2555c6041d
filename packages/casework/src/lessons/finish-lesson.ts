import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { CHANGED, dayOfLessonRefused, withLesson } from './lesson-in-hand.ts'

export const LessonDoneForm = z.object({
  on: day('the day it was done'),
  evidence: text('Say how you know that it is done', 5000),
})
export type LessonDoneForm = z.infer<typeof LessonDoneForm>

/** Code 9.2: what was adopted is done, with how one knows. */
export const finishLesson = (actor: Actor, id: string, { on, evidence }: LessonDoneForm): Promise<Answer> =>
  withLesson(actor, id, async ({ db, lesson, today, decides, handled }) => {
    if (!decides && !handled)
      return refuse('not yours', 'This is for the committee, or for those who handle its complaints.')
    if (lesson.state !== 'adopted')
      return refuse(
        'not possible',
        lesson.state === 'proposed' ? 'It has not been adopted yet.' : `It was ${lesson.state} already.`,
      )
    const refusal = dayOfLessonRefused(on, lesson.decidedOn ?? lesson.proposedOn, today)
    if (refusal) return refusal
    const changed = await db
      .updateTable('lessons')
      .set({ state: 'done', done_on: on, evidence })
      .where('coop_id', '=', lesson.coopId)
      .where('id', '=', lesson.id)
      .where('state', '=', 'adopted')
      .returning('id')
      .executeTakeFirst()
    return changed ? { done: true } : CHANGED
  })
