import type { Actor, Answer } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { requirePerson } from '../session.server.ts'
import { openLesson } from './open-lesson.server.ts'

/** Takes the form of an act on a lesson, does the act, and goes back to the lesson, which then says `done`. */
export async function takeLessonForm<Schema extends z.ZodType>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, id: string, form: z.output<Schema>) => Promise<Answer>,
  done: string,
) {
  const { request, context } = args
  const person = await requirePerson(request, context)
  // Before the form is read: what one may not see is not found, whatever is sent to it.
  const { lesson } = await openLesson(args)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, schema, async form => {
    const answer = await act(actor, lesson.id, form)
    return answer.done ? redirectWithNotice(`/lessons/${lesson.id}`, done) : answer
  })
}
