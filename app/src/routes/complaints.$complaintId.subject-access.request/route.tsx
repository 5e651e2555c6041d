import { AccessRequestForm, askAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a request for personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'give access', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    AccessRequestForm,
    askAccess,
    'The request is recorded. Its day stands below.',
    '/subject-access',
  )

export default function AccessRequest() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const [form, fields] = useActForm<AccessRequestForm>({ on: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record the request"
        cancel={`${complaintHref(page)}/subject-access`}
      >
        <DateField
          field={fields.on}
          label="Day the request came"
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextArea
          field={fields.identity}
          label="How you know that it is the resident who asks"
          hint="Ask for no more than you need: a call back on a number you know is often enough. Do not copy a passport into this file."
          rows={3}
        />
      </ActForm>
    </ActPage>
  )
}
