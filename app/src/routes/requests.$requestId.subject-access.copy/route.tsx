import { AccessForm, giveAccessOnRequest, requestAccessChoices } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openDataOfRequest, takeDataOfRequest } from '../../requests/data-of-request.server.ts'
import { DataPage, dataMeta } from '../../requests/data-page.tsx'
import { CopyFields } from '../../subject-access/fields.tsx'
import { NOTHING_OPEN } from '../../subject-access/words.ts'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Build the resident’s copy'

export const meta: MetaFunction<typeof loader> = ({ data }) => dataMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openDataOfRequest(args, requestAccessChoices)

export const action = (args: ActionFunctionArgs) =>
  takeDataOfRequest(
    args,
    AccessForm,
    giveAccessOnRequest,
    'Built. Read it through before you send it; it can be downloaded here.',
  )

export default function AccessCopy() {
  const {
    page,
    found: { open, also, others },
  } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessForm>({ others })
  return (
    <DataPage
      title={TITLE}
      page={page}
      none={open ? null : NOTHING_OPEN}
      form={form}
      submit="Build the copy"
      lead="What the request holds, in a PDF, and what else of theirs you choose, all together in a zip."
    >
      <CopyFields fields={fields} also={also} others={others} files={also.length > 0} />
    </DataPage>
  )
}
