import { requestAccessPage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openDataOfRequest } from '../../requests/data-of-request.server.ts'
import { dataMeta } from '../../requests/data-page.tsx'
import { AskedFor, Given } from '../../subject-access/standing.tsx'
import { Page } from '../../ui/page.tsx'

const TITLE = 'Personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => dataMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openDataOfRequest(args, requestAccessPage)

export default function SubjectAccess() {
  const { page, found, today } = useLoaderData<typeof loader>()
  const href = `/requests/${page.id}`
  return (
    <Page
      title={TITLE}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href, text: 'Back to the request' }}
      wide
    >
      <AskedFor
        access={found}
        here={`${href}/subject-access`}
        handles={page.handled && !page.erasedOn}
        today={today}
      />
      <Given at={`${href}/copies`} copies={found.copies} originals={null} />
    </Page>
  )
}
