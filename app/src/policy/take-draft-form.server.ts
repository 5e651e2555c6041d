import type { Actor, Answer } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { requirePerson } from '../session.server.ts'
import { openPolicyDraft } from './open-policies.server.ts'
import { draftHref, policiesHref } from './policy-page.tsx'

/** Takes the form of an act on a policy in the making, does it, and goes to the draft or, where there is none any more, to the policies. */
export async function takeDraftForm<Schema extends z.ZodType>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, slug: string, id: string, form: z.output<Schema>) => Promise<Answer>,
  { done, to }: { done: string; to: 'the draft' | 'the policies' },
) {
  const { request, context } = args
  const person = await requirePerson(request, context)
  // Before the form is read: what one may not see is not found, whatever is sent to it.
  const { coop, draft } = await openPolicyDraft(args)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, schema, async form => {
    const answer = await act(actor, coop.slug, draft.id, form)
    const href = to === 'the draft' ? draftHref(coop, draft) : policiesHref(coop)
    return answer.done ? redirectWithNotice(href, done) : answer
  })
}
