import { asPersonThrough } from '@putright/db'
import { retentionOfCoops } from '@putright/db/queries/retention'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { yearsInWords } from '../../retention/words.ts'
import { Table } from '../../ui/table.tsx'

const TITLE = 'Privacy'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const coops = await asPersonThrough(context.connection, person.id, organisation.id, db =>
    retentionOfCoops(db, context.today()),
  )
  return { organisation, coops }
}

export default function OrganisationPrivacy() {
  const { organisation, coops } = useLoaderData<typeof loader>()
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      {coops.length > 0 && (
        <p className="govuk-body">
          What co-ops keep of complaints and requests, for how long, and what is past its day.
        </p>
      )}
      <Table
        caption="Co-ops"
        columns={COLUMNS}
        rows={coops}
        rowKey={({ slug }) => slug}
        empty="Whoever handles a co-op’s complaints sees here what is kept of them, for how long, and what is past its day. You handle none here."
      />
    </OrganisationPage>
  )
}

type Line = Awaited<ReturnType<typeof retentionOfCoops>>[number]

const COLUMNS = [
  {
    heading: 'Co-op',
    names: true,
    cell: ({ slug, name }: Line) => (
      <a href={`/coops/${slug}/privacy`} className="govuk-link">
        {name}
      </a>
    ),
  },
  { heading: 'Kept for', cell: ({ years }: Line) => yearsInWords(years) },
  { heading: 'Complaints past their day', numeric: true, cell: ({ due }: Line) => due },
  { heading: 'Requests past their day', numeric: true, cell: ({ requestsDue }: Line) => requestsDue },
  { heading: 'Under legal hold', numeric: true, cell: ({ held }: Line) => held },
]
