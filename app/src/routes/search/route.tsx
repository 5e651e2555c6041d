import { searchPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useRouteLoaderData } from '@remix-run/react'
import { Found } from '../../complaint/found.tsx'
import { SearchForm } from '../../complaint/search-form.tsx'
import { searchedFor } from '../../complaint/searched-for.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import type { loader as root } from '../../root.tsx'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Find a complaint') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const query = await searchedFor(request)
  const found = await asPerson(context.connection, person.id, db => searchPage(db, query, context.today()))
  return { query, ...found }
}

export default function SearchEverywhere() {
  const at = useAt()
  const found = useActionData<typeof action>()
  const signedIn = useRouteLoaderData<typeof root>('root')?.signedIn
  const several = (signedIn?.others.length ?? 0) > 0
  return (
    <Page title="Find a complaint" back={{ href: at('worklist'), text: 'Worklist' }} wide>
      <SearchForm
        action={`/search${several ? `?at=${signedIn?.here?.slug}` : ''}`}
        query={found?.query ?? ''}
      />
      {several && <p className="govuk-body">Searched are all your organisations.</p>}
      {found && <Found {...found} />}
    </Page>
  )
}
