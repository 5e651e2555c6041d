import { auditPage, overseesLog } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { notYours } from '../../responses.server.ts'
import { askingFor } from '../../ui/asking-for.ts'
import { Pagination } from '../../ui/pagination.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { KINDS, readChoice } from './choice.server.ts'

const TITLE = 'Audit log'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  if (!overseesLog({ roles, runs })) return notYours()
  const { chosen, page, choice } = readChoice(new URL(request.url).searchParams)
  const found = await asPerson(context.connection, person.id, db => auditPage(db, organisation, choice, page))
  return { organisation, chosen, kinds: KINDS, ...found }
}

export default function AuditLog() {
  const { organisation, chosen, kinds, lines, page } = useLoaderData<typeof loader>()
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        Who read what a resident disclosed of themself, what was taken out of Putright, and what was changed
        in how {organisation.name} is run. Nobody can change or remove an entry. What concerns a complaint
        that is closed to you is not here.
      </p>
      <AuditFilters chosen={chosen} kinds={kinds} />
      <AuditTable lines={lines} />
      <Pagination {...page} of="entries" hrefFor={number => askingFor(chosen, { page: String(number) })} />
      <p className="govuk-body">
        <a href={`/at/${organisation.slug}/audit.csv${askingFor(chosen)}`} className="govuk-link">
          Download these entries (CSV)
        </a>
        . That they were taken out becomes an entry too.
      </p>
    </OrganisationPage>
  )
}
