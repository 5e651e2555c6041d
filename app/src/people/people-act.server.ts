import type { Actor, Answer } from '@putright/casework'
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { openOrganisation } from '../organisation/open-organisation.server.ts'
import { notYours } from '../responses.server.ts'

/** The organisation at the address, for a page that only those open who run it. */
export async function openRunning(request: Request, context: AppLoadContext, slug: string | undefined) {
  const opened = await openOrganisation(request, context, slug)
  return opened.runs ? opened : notYours()
}

/** Takes the form of an act about an organisation’s people, and goes back to them, where it says `done`. */
export async function takePeopleForm<Schema extends z.ZodType>(
  { request, params, context }: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, slug: string, form: z.output<Schema>) => Promise<Answer>,
  done: string | ((form: z.output<Schema>) => string),
) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, schema, async form => {
    const answer = await act(actor, organisation.slug, form)
    if (!answer.done) return answer
    return redirectWithNotice(`/at/${organisation.slug}/people`, typeof done === 'string' ? done : done(form))
  })
}
