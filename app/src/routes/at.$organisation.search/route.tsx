import { searchPage } from '@putright/casework'
import { asPersonThrough } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { Found } from '../../complaint/found.tsx'
import { SearchForm } from '../../complaint/search-form.tsx'
import { searchedFor } from '../../complaint/searched-for.server.ts'
import { addressAt } from '../../organisation/addresses.ts'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import type { loader as root } from '../../root.tsx'
import { Button } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'

const TITLE = 'Find a complaint'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { organisation } = await openOrganisation(request, context, params.organisation)
  return { slug: organisation.slug, name: organisation.name }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const query = await searchedFor(request)
  const found = await asPersonThrough(context.connection, person.id, organisation.id, db =>
    searchPage(db, query, context.today()),
  )
  return { query, ...found }
}

export default function SearchHere() {
  const { slug, name } = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  const others = useRouteLoaderData<typeof root>('root')?.signedIn?.others ?? []
  return (
    <Page title={TITLE} back={{ href: addressAt(slug, 'worklist'), text: 'Worklist' }} wide>
      <SearchForm action={addressAt(slug, 'search')} query={found?.query ?? ''} />
      {others.length > 0 && <Elsewhere name={name} slug={slug} query={found?.query ?? ''} />}
      {found && <Found {...found} />}
    </Page>
  )
}

/** Somebody with several organisations learns which is searched, and searches the others with one button. */
const Elsewhere = ({ name, slug, query }: { name: string; slug: string; query: string }) => (
  <form method="post" action={`/search?at=${slug}`}>
    <p className="govuk-body">Searched is what you see through {name}.</p>
    <input type="hidden" name="query" value={query} />
    {query && <Button secondary>Search all your organisations</Button>}
  </form>
)
