import type { Actor, Answer } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { openOrganisation } from './open-organisation.server.ts'

/** Takes the form of an act about an organisation, does it, and goes back to its page `back`, which says `done`. */
export async function takeOrganisationForm<Schema extends z.ZodType>(
  { request, params, context }: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, slug: string, form: z.output<Schema>) => Promise<Answer>,
  { back, done }: { back: 'people' | 'agreements' | 'profile'; done: string },
) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, schema, async form => {
    const answer = await act(actor, organisation.slug, form)
    return answer.done ? redirectWithNotice(`/at/${organisation.slug}/${back}`, done) : answer
  })
}
