import { AccessRequestForm, askAccessOnRequest } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeDataOfRequest } from '../../requests/data-of-request.server.ts'
import { DataPage, dataMeta } from '../../requests/data-page.tsx'
import { openRequest } from '../../requests/open-request.server.ts'
import { AskedFields } from '../../subject-access/fields.tsx'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Record a request for personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => dataMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openRequest(args)

export const action = (args: ActionFunctionArgs) =>
  takeDataOfRequest(
    args,
    AccessRequestForm,
    askAccessOnRequest,
    'The request is recorded. Its day stands below.',
  )

export default function AccessRequest() {
  const { page, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessRequestForm>({ on: today })
  return (
    <DataPage
      title={TITLE}
      page={page}
      none={null}
      form={form}
      submit="Record the request"
      lead="Record it once, on any request or complaint of theirs. The copy can cover everything that is kept of them."
    >
      <AskedFields fields={fields} earliest={page.receivedOn} latest={today} />
    </DataPage>
  )
}
