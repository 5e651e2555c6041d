import {
  type Alike,
  ComplaintForm,
  complaintPage,
  isUuid,
  logComplaint,
  type MailForm,
  peopleItCouldBeAbout,
} from '@putright/casework'
import { asPerson } from '@putright/db'
import { coopsToPassOnTo } from '@putright/db/queries/intake'
import { coopsHandled } from '@putright/db/queries/people'
import { dateInWords } from '@putright/working-days'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { takeForm } from '../../form.server.ts'
import { AboutUs } from '../../intake/about-us.tsx'
import { CLOSED_TO_YOU } from '../../intake/closed-to-you.ts'
import { CoopField } from '../../intake/coop-field.tsx'
import { passedOnToLog } from '../../intake/passed-on-to-log.server.ts'
import { Resident } from '../../intake/resident.tsx'
import { ServiceAreaField } from '../../intake/service-area-field.tsx'
import { LoggedAlready, startingFrom, Told } from '../../intake/told.tsx'
import { WhoComplains } from '../../intake/who-complains.tsx'
import { redirectWithNotice } from '../../notice.server.ts'
import { throughNamed } from '../../organisation/through-named.server.ts'
import { useAt } from '../../organisation/use-at.ts'
import { readForm } from '../../read-form.server.ts'
import { notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AlikeField } from './alike-field.tsx'
import { PastedMail } from './pasted-mail.tsx'
import { readMailInto } from './read-mail.server.ts'
import { When } from './when.tsx'

const TITLE = 'Log a complaint'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const today = context.today()
  const found = await throughNamed(request, context, person.id, async db => {
    const told = await passedOnToLog(db, request)
    return {
      coops: await coopsHandled(db),
      told,
      people: told && told.about.length > 0 ? await peopleItCouldBeAbout(db, told.coopId, today) : [],
      passesOn: (await coopsToPassOnTo(db)).length > 0,
    }
  })
  if (found.coops.length > 0) return { ...found, today }
  // Code 3.2: whoever is told of a complaint can hand it on.
  return found.passesOn ? redirect(`/passed-on/new${new URL(request.url).search}`) : notYours()
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: personId } = await requirePerson(request, context)
  const today = context.today()
  const sent = await readForm(request.clone())
  if (sent.has('read')) return readMailInto(sent, today)
  const coopId = String(sent.get('coopId'))
  const people =
    sent.get('aboutUs') === 'yes' && isUuid(coopId)
      ? await asPerson(context.connection, personId, db => peopleItCouldBeAbout(db, coopId, today))
      : []
  let alike: Alike['alike'] = []
  const reply = await takeForm(request, ComplaintForm, async form => {
    const answer = await logComplaint({ connection: context.connection, personId, today }, form)
    if (!answer.done) {
      if ('alike' in answer) alike = answer.alike
      return answer
    }
    const { complaintId, reference } = answer
    const page = await asPerson(context.connection, personId, db =>
      complaintPage(db, personId, complaintId, today),
    )
    if (!page) return redirectWithNotice('/worklist', `Logged as ${reference}. ${CLOSED_TO_YOU}`)
    const due = page.position.due?.due
    const by = due ? ` Acknowledge it by ${dateInWords(due)}.` : ''
    return redirectWithNotice(`/complaints/${complaintId}`, `Logged as ${reference}.${by}`)
  })
  return reply instanceof Response
    ? reply
    : data({ ...reply.data, alike, people }, { status: reply.init?.status ?? 200 })
}

/** What comes back with the form, to be chosen from. */
interface Listed {
  alike?: Alike['alike']
  people?: Awaited<ReturnType<typeof peopleItCouldBeAbout>>
}

export default function LogComplaint() {
  const at = useAt()
  const { coops, told, people, today } = useLoaderData<typeof loader>()
  const back = useActionData<Listed>()
  const [form, fields] = useActForm<Required<ComplaintForm> & MailForm>({
    receivedOn: today,
    complainant: 'member',
    concernsOurHomes: 'yes',
    aboutUs: 'no',
    ...(coops.length === 1 && { coopId: coops[0]?.id }),
    ...startingFrom(told),
  })
  return (
    <Page title={TITLE} back={{ href: at('worklist'), text: 'Worklist' }}>
      <p className="govuk-body-l">
        Write down what you know now. What it is about, part by part, is settled when it is acknowledged.
      </p>
      {told && (
        <Told told={told}>
          <LoggedAlready told={told} />
        </Told>
      )}
      <ActForm form={form} submit="Log the complaint" cancel={at('worklist')}>
        {told && <input type="hidden" name={fields.passedOn.name} value={told.id} />}
        <PastedMail field={fields.mail} />
        <CoopField field={fields.coopId} coops={coops} />
        <DateField
          field={fields.receivedOn}
          label="Day it was received"
          hint="The first day it reached anybody: the co-op, a committee member, the agent or a contractor. The time to acknowledge it runs from then."
          latest={today}
        />
        <Radios field={fields.channel} label="How it was received" options={CHANNEL_CHOICES} inline />
        <WhoComplains fields={fields} />
        <Resident
          legend="Their name, and how to reach them"
          nameHint="Whoever complains without a name chooses “Anonymous” above."
          fields={fields}
        />
        <AboutUs fields={fields} people={back?.people ?? people} />
        <AlikeField field={fields.alike} lines={back?.alike ?? []} />
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
        <When fields={fields} today={today} />
        <TextField
          field={fields.alsoAsked}
          label="Is something also to be done? (optional)"
          hint="In one line, such as “Mend the gate”. A service request is logged with the complaint, and goes on whatever becomes of it."
        />
      </ActForm>
    </Page>
  )
}
