import { searchPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ComplaintTable } from '../../complaint/complaint-table.tsx'
import { SearchForm } from '../../complaint/search-form.tsx'
import { useAt } from '../../organisation/use-at.ts'
import { readForm } from '../../read-form.server.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Find a complaint') }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(request, context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context)
  const query = String((await readForm(request)).get('query') ?? '').slice(0, 200)
  const found = await asPerson(context.connection, person.id, db => searchPage(db, query, context.today()))
  return { query, ...found }
}

export default function Search() {
  const at = useAt()
  const found = useActionData<typeof action>()
  return (
    <Page title="Find a complaint" back={{ href: at('worklist'), text: 'Worklist' }} wide>
      <SearchForm query={found?.query ?? ''} />
      {found && (
        <>
          <p className="govuk-body" role="status">
            {inWords(found.lines.length, found.more)}
          </p>
          <ComplaintTable
            caption="Complaints found, open ones first"
            lines={found.lines}
            today={found.today}
            empty="Try fewer or shorter words: each of them has to begin a word of the reference, the name, the address or the text."
          />
        </>
      )}
    </Page>
  )
}

function inWords(count: number, more: boolean): string {
  if (more) return `The first ${count} that match. Add a word to find fewer.`
  return count === 1 ? 'One complaint matches.' : `${count === 0 ? 'No' : count} complaints match.`
}
