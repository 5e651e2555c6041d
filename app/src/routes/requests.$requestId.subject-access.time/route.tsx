import { AccessTimeForm, requestAccessPage, timeAccessOnRequest } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openDataOfRequest, takeDataOfRequest } from '../../requests/data-of-request.server.ts'
import { DataPage, dataMeta } from '../../requests/data-page.tsx'
import { TimeFields } from '../../subject-access/fields.tsx'
import { NOTHING_OPEN } from '../../subject-access/words.ts'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Record what moves the day'

export const meta: MetaFunction<typeof loader> = ({ data }) => dataMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openDataOfRequest(args, requestAccessPage)

export const action = (args: ActionFunctionArgs) =>
  takeDataOfRequest(args, AccessTimeForm, timeAccessOnRequest, 'Recorded. The day is worked out anew.')

export default function AccessTime() {
  const { page, found, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessTimeForm>({ on: today })
  return (
    <DataPage
      title={TITLE}
      page={page}
      none={found.open ? null : NOTHING_OPEN}
      form={form}
      submit="Record it"
    >
      <TimeFields fields={fields} earliest={page.receivedOn} latest={today} />
    </DataPage>
  )
}
