import { agreementsPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Proposals } from './proposals.tsx'
import { Ties } from './ties.tsx'

const TITLE = 'Agreements'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    agreementsPage(db, { ...organisation, runs }, context.today()),
  )
  return { organisation, runs, ...page }
}

export default function Agreements() {
  const { organisation, runs, agreements, memberships, toAnswer, waiting, closed } =
    useLoaderData<typeof loader>()
  const here = `/at/${organisation.slug}/agreements`
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        With whom this organisation works. Each is proposed by one side and accepted by the other; access
        begins on its first day and ends with its last, by itself.
      </p>
      <Proposals caption="Waiting for your answer" proposals={toAnswer} here={here} />
      <Proposals caption="Waiting for theirs" proposals={waiting} here={here} />
      {organisation.kind !== 'federation' && (
        <Ties
          caption="Management agreements"
          ties={agreements}
          here={here}
          runs={runs}
          empty={organisation.kind === 'coop' ? WITHOUT_AGENT : 'There is none yet.'}
        />
      )}
      {organisation.kind !== 'agent' && (
        <Ties
          caption="Memberships of a federation"
          ties={memberships}
          here={here}
          runs={runs}
          empty="There is none yet."
        />
      )}
      {runs && (
        <div className="govuk-button-group">
          {organisation.kind !== 'federation' && (
            <ButtonLink href={`${here}/new`}>Propose a management agreement</ButtonLink>
          )}
          {organisation.kind !== 'agent' && (
            <ButtonLink href={`${here}/new?with=federation`}>Propose a membership</ButtonLink>
          )}
        </div>
      )}
      <Proposals caption="Declined or withdrawn" proposals={closed} here={here} />
    </OrganisationPage>
  )
}

const WITHOUT_AGENT = 'There is none: the co-op answers its complaints itself.'
