import { profilePage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { HomesTable } from './homes-table.tsx'
import { ProfileFacts } from './profile-facts.tsx'

const TITLE = 'Profile'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, runs, page }
}

export default function Profile() {
  const { organisation, runs, page } = useLoaderData<typeof loader>()
  const here = `/at/${organisation.slug}/profile`
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <ProfileFacts organisation={organisation} runs={runs} profile={page} />
      {runs && (
        <div className="govuk-button-group">
          <ButtonLink href={`${here}/change`}>Change the profile</ButtonLink>
          {organisation.kind !== 'federation' && (
            <ButtonLink href={`${here}/logo`} secondary>
              {page.logo ? 'Replace the logo' : 'Put up a logo'}
            </ButtonLink>
          )}
          {page.logo && (
            <a href={`${here}/logo/removal`} className="govuk-link">
              Take the logo down
            </a>
          )}
        </div>
      )}
      {page.coop && <HomesTable coop={page.coop} changeAt={runs ? `${here}/homes` : null} />}
      {page.coop && runs && (
        <ButtonLink href={`${here}/homes`} secondary>
          Write down the homes of a year
        </ButtonLink>
      )}
    </OrganisationPage>
  )
}
