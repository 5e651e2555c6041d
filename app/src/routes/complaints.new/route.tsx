import { ComplaintForm, complaintPage, logComplaint } from '@putright/casework'
import { asPerson } from '@putright/db'
import { coopsHandled } from '@putright/db/queries/people'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CoopField } from './coop-field.tsx'
import { Resident } from './resident.tsx'
import { ServiceAreaField } from './service-area-field.tsx'

const TITLE = 'Log a complaint'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const coops = await asPerson(context.connection, person.id, db => coopsHandled(db))
  return coops.length > 0 ? { coops, today: context.today() } : notYours()
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const today = context.today()
  return takeForm(request, ComplaintForm, async form => {
    const answer = await logComplaint({ connection: context.connection, personId, today }, form)
    if (!answer.done) return answer
    const { complaintId, reference } = answer
    const page = await asPerson(context.connection, personId, db =>
      complaintPage(db, personId, complaintId, today),
    )
    const due = page?.position.due?.due
    const by = due ? ` Acknowledge it by ${dateInWords(due)}.` : ''
    return redirectWithNotice(`/complaints/${complaintId}`, `Logged as ${reference}.${by}`)
  })
}

export default function LogComplaint() {
  const { coops, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<ComplaintForm>({
    receivedOn: today,
    ...(coops.length === 1 && { coopId: coops[0]?.id }),
  })
  return (
    <Page title={TITLE} back={{ href: '/worklist', text: 'Worklist' }}>
      <p className="govuk-body-l">
        Write down what you know now. What it is about, part by part, is settled when it is acknowledged.
      </p>
      <ActForm form={form} submit="Log the complaint" cancel="/worklist">
        <CoopField field={fields.coopId} coops={coops} />
        <DateField
          field={fields.receivedOn}
          label="Day it was received"
          hint="The first day it reached anybody: the co-op, a committee member, the agent or a contractor. The time to acknowledge it runs from then."
          latest={today}
        />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <Resident fields={fields} />
        <ServiceAreaField field={fields.category} />
        <TextField
          field={fields.summary}
          label="In one line"
          hint="For the worklist: “Leaking roof, nobody came”."
        />
        <TextArea
          field={fields.account}
          label="What the resident said"
          hint="In their own words. Paste the e-mail or letter, or write down the call."
          rows={10}
        />
      </ActForm>
    </Page>
  )
}
