import {
  makeComplaint,
  peopleItCouldBeAbout,
  RequestComplaintForm,
  type RequestPage,
} from '@putright/casework'
import { asPerson } from '@putright/db'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { AboutWhom } from '../../intake/about-us.tsx'
import { CLOSED_TO_YOU } from '../../intake/closed-to-you.ts'
import { Resident } from '../../intake/resident.tsx'
import { ServiceAreaField } from '../../intake/service-area-field.tsx'
import { WhoComplains } from '../../intake/who-complains.tsx'
import { openRequest } from '../../requests/open-request.server.ts'
import { takeRequestForm } from '../../requests/take-request-form.server.ts'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Make it a complaint'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${TITLE} – ${data.page.reference}` : TITLE) },
]

export async function loader(args: LoaderFunctionArgs) {
  const { page, today } = await openRequest(args)
  const { id } = await requirePerson(args.request, args.context)
  const people = await asPerson(args.context.connection, id, db =>
    peopleItCouldBeAbout(db, page.coop.id, today),
  )
  return { page, people }
}

export const action = (args: ActionFunctionArgs) =>
  takeRequestForm(args, RequestComplaintForm, makeComplaint, ({ complaintId, reference, open }) =>
    open
      ? { to: `/complaints/${complaintId}`, notice: `Logged as ${reference}. The request goes on as well.` }
      : { to: '/requests', notice: `Logged as ${reference}. ${CLOSED_TO_YOU}` },
  )

export default function MakeComplaint() {
  const { page, people } = useLoaderData<typeof loader>()
  const sent = useActionData<object>()
  const href = `/requests/${page.id}`
  return (
    <Page
      title={TITLE}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href, text: 'Back to the request' }}
    >
      {page.voiced || sent ? (
        <ComplaintFields page={page} people={people} href={href} />
      ) : (
        <NotVoiced href={href} />
      )}
    </Page>
  )
}

const NotVoiced = ({ href }: { href: string }) => (
  <p className="govuk-body-l">
    Record first that they are not satisfied, and the day they said so:{' '}
    <a href={`${href}/dissatisfaction`} className="govuk-link">
      record it now
    </a>
    .
  </p>
)

interface ComplaintFieldsProps {
  page: RequestPage
  people: Awaited<ReturnType<typeof peopleItCouldBeAbout>>
  href: string
}

function ComplaintFields({ page, people, href }: ComplaintFieldsProps) {
  const { voiced, resident, category, summary, notes } = page
  const [form, fields] = useActForm<RequestComplaintForm>({
    complainant: 'member',
    concernsOurHomes: 'yes',
    residentName: resident?.name,
    residentAddress: resident?.address,
    residentEmail: resident?.email,
    residentTelephone: resident?.telephone,
    category,
    summary,
    account: voiced?.words,
  })
  return (
    <>
      {voiced && (
        <p className="govuk-body">
          It is logged as received on {dateInWords(voiced.on)}, the day they said that they are unhappy. The
          request stays open, and work on it goes on.
        </p>
      )}
      <ActForm form={form} seen={notes.length} submit="Log the complaint" cancel={href}>
        <Radios field={fields.channel} label="How they said so" options={CHANNEL_CHOICES} inline />
        <WhoComplains fields={fields} />
        <Resident legend="Their name, and how to reach them" fields={fields} />
        <ServiceAreaField field={fields.category} />
        <TextField
          field={fields.summary}
          label="In one line"
          hint="What they are unhappy with, for the worklist."
        />
        <TextArea field={fields.account} label="What the resident said" hint="In their own words." rows={8} />
        <AboutWhom field={fields.whom} people={people} />
      </ActForm>
    </>
  )
}
