import { AccessRequestForm, askAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage } from '../../subject-access/data-act-page.tsx'
import { AskedFields } from '../../subject-access/fields.tsx'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Record a request for personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openDataAct(args, () => ({ none: null }))

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(args, AccessRequestForm, askAccess, 'The request is recorded. Its day stands below.')

export default function AccessRequest() {
  const opened = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessRequestForm>({ on: opened.today })
  return (
    <DataActPage
      title={TITLE}
      of={opened}
      form={form}
      submit="Record the request"
      lead="A request is of a person, not of one complaint: record it once, on any of theirs. The copy can cover everything that is kept of them."
    >
      <AskedFields fields={fields} earliest={opened.page.position.receivedOn} latest={opened.today} />
    </DataActPage>
  )
}
