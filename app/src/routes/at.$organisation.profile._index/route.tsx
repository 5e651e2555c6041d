import { type ProfilePage, profilePage } from '@putright/casework'
import { asPerson } from '@putright/db'
import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Logo } from '../../organisation/logo.tsx'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { yearEndInWords } from '../../organisation/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { type Column, Table } from '../../ui/table.tsx'

const TITLE = 'Profile'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, runs, ...page }
}

export default function Profile() {
  const { organisation, runs, contact, coop, logo, ...profile } = useLoaderData<typeof loader>()
  const here = `/at/${organisation.slug}/profile`
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <SummaryList
        rows={[
          { key: 'Name', value: organisation.name },
          {
            key: 'How residents reach it',
            value: contact ? <span className="as-written">{contact}</span> : 'Not yet said',
          },
          // A federation writes no letters to residents.
          ...(organisation.kind === 'federation'
            ? []
            : [
                {
                  key: 'Logo for letters',
                  value: logo ? <Logo sha256={logo} name={organisation.name} /> : 'None',
                },
              ]),
          ...(coop
            ? [
                { key: 'References begin with', value: profile.referencePrefix },
                { key: 'Financial year ends', value: yearEndInWords(coop.yearEnd) },
                { key: 'Registered provider', value: profile.registeredProvider ? 'Yes' : 'No' },
                { key: 'Member of the Ombudsman Scheme', value: profile.ombudsmanMember ? 'Yes' : 'No' },
                {
                  key: 'Member responsible for complaints (9.5)',
                  value: coop.responsible.join(', ') || 'Nobody holds this role today',
                },
              ]
            : []),
        ]}
      />
      {runs && (
        <div className="govuk-button-group">
          <ButtonLink href={`${here}/change`}>Change the profile</ButtonLink>
          {organisation.kind !== 'federation' && (
            <ButtonLink href={`${here}/logo`} secondary>
              {logo ? 'Replace the logo' : 'Put up a logo'}
            </ButtonLink>
          )}
          {logo && (
            <a href={`${here}/logo/removal`} className="govuk-link">
              Take the logo down
            </a>
          )}
        </div>
      )}
      {coop && (
        <Table
          caption="Homes owned at each year’s end"
          columns={COLUMNS}
          rows={coop.homes}
          rowKey={({ yearEndOn }) => yearEndOn}
          empty="Nothing is written down yet."
        />
      )}
      {coop && runs && (
        <ButtonLink href={`${here}/homes`} secondary>
          Write down the homes of a year
        </ButtonLink>
      )}
    </OrganisationPage>
  )
}

type Homes = NonNullable<ProfilePage['coop']>['homes'][number]

const COLUMNS: Column<Homes>[] = [
  {
    heading: 'At the end of',
    names: true,
    cell: ({ yearEndOn }) => <time dateTime={yearEndOn}>{dateInWords(yearEndOn)}</time>,
  },
  { heading: 'Homes', numeric: true, cell: ({ homes }) => homes },
  { heading: 'Low cost rental (LCRA)', numeric: true, cell: ({ lcra }) => lcra },
  { heading: 'Low cost ownership (LCHO)', numeric: true, cell: ({ lcho }) => lcho },
]
