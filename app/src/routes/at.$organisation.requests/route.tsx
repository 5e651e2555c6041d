import { requestsPage } from '@putright/casework'
import { asPersonThrough } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { notYours } from '../../responses.server.ts'
import { askingFor } from '../../ui/asking-for.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { readChoice } from './choice.ts'
import { RequestCounts } from './counts.tsx'
import { RequestFilters } from './filters.tsx'
import { RequestTable } from './request-table.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Requests') }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const { chosen, filter, page } = readChoice(new URL(request.url).searchParams)
  const found = await asPersonThrough(context.connection, person.id, organisation.id, db =>
    requestsPage(db, filter, context.today(), page),
  )
  return found.coops.length > 0 ? { ...found, chosen, at: organisation.slug } : notYours()
}

export default function Requests() {
  const { lines, counts, coops, handlesSome, chosen, page, today, at } = useLoaderData<typeof loader>()
  return (
    <Page title="Requests" wide>
      <p className="govuk-body">
        What residents ask to have done, what MPs and councillors ask for them, and what surveys bring. None
        of it is a complaint; each becomes one as soon as somebody is unhappy with the answer and wants it to.
      </p>
      <RequestCounts counts={counts} chosen={chosen} />
      {handlesSome && <ButtonLink href={`/requests/new?at=${at}`}>Log a request</ButtonLink>}
      <RequestFilters chosen={chosen} coops={coops} />
      <RequestTable lines={lines} today={today} />
      <Pagination
        {...page}
        total={chosen.review === 'due' ? counts.due : counts.open}
        of="requests"
        hrefFor={number => askingFor(chosen, { page: String(number) })}
      />
    </Page>
  )
}
