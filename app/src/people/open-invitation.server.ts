import { type Actor, type Answer, peopleOfOrganisation } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { openRunning } from '../organisation/open-organisation.server.ts'
import { notFound } from '../responses.server.ts'
import { takePeopleForm } from './people-act.server.ts'

/** An invitation that waits, for those who run the organisation. */
export async function openInvitation({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openRunning(request, context, params.organisation)
  const { invitations } = await asPerson(context.connection, person.id, db =>
    peopleOfOrganisation(db, organisation, context.today()),
  )
  const invitation = invitations.find(({ id }) => id === params.invitationId) ?? notFound()
  return { organisation, email: invitation.email }
}

/** Takes the button of a page about one invitation. */
export async function takeInvitationForm(
  args: ActionFunctionArgs,
  act: (actor: Actor, slug: string, invitationId: string) => Promise<Answer>,
  done: string,
) {
  return takePeopleForm(
    args,
    z.object({}),
    (actor, slug) => act(actor, slug, args.params.invitationId ?? ''),
    done,
  )
}
