import { peopleOfOrganisation } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { openRunning } from '../organisation/open-organisation.server.ts'
import { notFound } from '../responses.server.ts'
import { requireStanding } from '../session.server.ts'

/** A colleague in the organisation at the address, for whoever runs it, and what was said there of their second factor. */
export async function openColleague({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openRunning(request, context, params.organisation)
  const { people } = await asPerson(context.connection, person.id, db =>
    peopleOfOrganisation(db, organisation, context.today()),
  )
  const colleague = people.find(({ personId }) => personId === params.personId) ?? notFound()
  const about = { organisationId: organisation.id, personId: colleague.personId }
  return {
    standing: await requireStanding(request, context),
    organisation,
    colleague,
    about,
    said: (await context.accounts.factorResetOf(about)) ?? null,
  }
}
