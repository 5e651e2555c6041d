import { firstReview, logRequest, RequestForm } from '@putright/casework'
import { coopsHandled } from '@putright/db/queries/people'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { takeForm } from '../../form.server.ts'
import { CoopField } from '../../intake/coop-field.tsx'
import { passedOnToLog } from '../../intake/passed-on-to-log.server.ts'
import { Resident } from '../../intake/resident.tsx'
import { ServiceAreaField } from '../../intake/service-area-field.tsx'
import { LoggedAlready, startingFrom, Told } from '../../intake/told.tsx'
import { redirectWithNotice } from '../../notice.server.ts'
import { throughNamed } from '../../organisation/through-named.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { KIND_CHOICES } from '../../requests/words.ts'
import { notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Log a request'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const found = await throughNamed(request, context, person.id, async db => ({
    coops: await coopsHandled(db),
    told: await passedOnToLog(db, request),
  }))
  // Code 5.8: a complaint is closed to whom it is about, and a request is not.
  if (found.told && found.told.about.length > 0) throw redirect(complaintInstead(found.told))
  return found.coops.length > 0 ? { ...found, today, reviewOn: firstReview(today) } : notYours()
}

const complaintInstead = (told: { id: string } | null) =>
  told ? `/complaints/new?from=${told.id}` : '/complaints/new'

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const actor = { connection: context.connection, personId, today: context.today() }
  return takeForm(request, RequestForm, async form => {
    const answer = await logRequest(actor, form)
    if (!answer.done) return answer
    return redirectWithNotice(`/requests/${answer.requestId}`, `Logged as ${answer.reference}.`)
  })
}

export default function LogRequest() {
  const at = useAt()
  const { coops, told, today, reviewOn } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<RequestForm>({
    kind: 'service request',
    receivedOn: today,
    reviewOn,
    ...(coops.length === 1 && { coopId: coops[0]?.id }),
    ...startingFrom(told),
  })
  return (
    <Page title={TITLE} back={{ href: at('requests'), text: 'Requests' }}>
      <p className="govuk-body-l">
        For what somebody asks to have done. Somebody who is unhappy with what was done, or not done, is
        complaining, whatever they call it:{' '}
        <a href={complaintInstead(told)} className="govuk-link">
          log that instead
        </a>
        .
      </p>
      {told && (
        <Told told={told}>
          <LoggedAlready told={told} />
        </Told>
      )}
      <ActForm form={form} submit="Log the request" cancel={at('requests')}>
        {told && <input type="hidden" name={fields.passedOn.name} value={told.id} />}
        <Radios field={fields.kind} label="What it is" options={KIND_CHOICES} />
        <CoopField field={fields.coopId} coops={coops} />
        <DateField field={fields.receivedOn} label="Day it was received" latest={today} />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <TextField
          field={fields.askedBy}
          label="MP or councillor who asks (optional)"
          hint="For an enquiry; the resident they ask for goes below."
        />
        <Resident legend="Who it is for" fields={fields} />
        <ServiceAreaField field={fields.category} />
        <TextField
          field={fields.summary}
          label="In one line"
          hint="For the list: “The gate does not close”."
        />
        <TextArea field={fields.account} label="What they said (optional)" rows={6} />
        <DateField
          field={fields.reviewOn}
          label="Day somebody looks at it again"
          hint="You are reminded in the morning of that day."
          earliest={today}
        />
      </ActForm>
    </Page>
  )
}
