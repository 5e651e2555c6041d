import { peopleOfOrganisation } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { FormerPeople } from './former-people.tsx'
import { Invitations } from './invitations.tsx'
import { PeopleTable } from './people-table.tsx'

const TITLE = 'People'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    peopleOfOrganisation(db, organisation, context.today()),
  )
  return { organisation, runs, viewerId: person.id, ...page }
}

export default function People() {
  const { organisation, runs, viewerId, people, former, invitations } = useLoaderData<typeof loader>()
  const href = `/at/${organisation.slug}/people`
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      {runs && <ButtonLink href={`${href}/invite`}>Invite somebody</ButtonLink>}
      {runs && invitations.length > 0 && <Invitations href={href} invitations={invitations} />}
      <PeopleTable href={href} people={people} runs={runs} viewerId={viewerId} />
      {former.length > 0 && (
        <Details summary="People who have left">
          <FormerPeople people={former} />
        </Details>
      )}
    </OrganisationPage>
  )
}
