import { EscalationForm, escalate } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Log a request for stage 2'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'escalate', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, EscalationForm, escalate, 'The request for stage 2 is logged. Acknowledge it next.')

export default function Escalation() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const [form, fields] = useActForm<EscalationForm>({ receivedOn: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        Any sign that the resident is still unhappy is enough. They need not use the word, nor give a reason,
        and a request that comes late is logged all the same.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="Log the request" cancel={complaintHref(page)}>
        <DateField
          field={fields.receivedOn}
          label="Day the request was received"
          hint="The first day it reached anybody. The time to acknowledge it runs from then."
          earliest={page.position.lastOn}
          latest={today}
        />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <TextArea
          field={fields.reasons}
          label="What the resident said (optional)"
          hint="No reason is needed. Leave it empty if none was given."
        />
      </ActForm>
    </ActPage>
  )
}
