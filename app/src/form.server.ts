import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { dropFalseLists } from './false-lists.server.ts'
import { readForm } from './read-form.server.ts'
import { notFound } from './responses.server.ts'

/** Why an act was not done, in words for the person who tried; `field` where it is about one. */
interface Refused {
  because: string | readonly string[]
  field?: string | null
  why?: string
}

/**
 * Reads a form, and passes what it holds, with the last event its author had seen, to `act`. What it lacks comes back
 * as 422 and what the act refuses as 409, with all that was typed except `hide`. Adding or removing a part is no
 * sending: the page comes back with one more or one fewer.
 */
export async function takeForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  act: (form: z.output<Schema>, seen: number) => Promise<Response | Refused | { shown: object }>,
  { hide = [] }: { hide?: string[] } = {},
) {
  const submission = parseWithZod(await readForm(request), { schema })
  dropFalseLists(schema, submission.payload)
  const reply = (status: number, options = {}) =>
    data(submission.reply({ ...options, hideFields: hide }), { status })
  if (submission.status === 'error') return reply(422)
  if (submission.status !== 'success') return reply(200)

  const answer = await act(submission.value, Number(submission.payload.seen ?? 0))
  if (answer instanceof Response) return answer
  if ('shown' in answer) return data({ ...submission.reply(), ...answer.shown })
  if (answer.why === 'not found') return notFound()
  const because = [answer.because].flat() as string[]
  if (answer.why === 'moved on') {
    // They now see what is new: of the record, or of the draft whose version the field names.
    delete submission.payload[answer.field ?? 'seen']
    return reply(409, { formErrors: because })
  }
  return reply(409, answer.field ? { fieldErrors: { [answer.field]: because } } : { formErrors: because })
}
