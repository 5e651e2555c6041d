import { branch, NewIssueForm, peopleForComplaint } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { AboutWhom } from '../../intake/about-us.tsx'
import { ServiceAreaField } from '../../intake/service-area-field.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Log a new issue as a complaint of its own'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'branch', async (page, today, db) => ({ people: await peopleForComplaint(db, page, today) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    NewIssueForm,
    branch,
    (_, { reference }) => `Logged as ${reference}, a complaint of its own. Acknowledge it next.`,
  )

export default function NewIssue() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, people } = opened
  const { position, resident, coop } = page
  const [form, fields] = useActForm<NewIssueForm>({
    receivedOn: today,
    channel: position.channel,
    category: position.category,
  })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        For an issue that has nothing to do with this complaint, would delay its answer, or comes after it. It
        has its own dates, from the day it was raised, and each record says of the other that they belong
        together.
        {position.state === 'open' && position.stage1.acknowledgedOn && (
          <>
            {' '}
            A related issue{' '}
            <a className="govuk-link" href={`/complaints/${page.id}/definition`}>
              joins this one
            </a>
            .
          </>
        )}
      </p>
      <p className="govuk-body">
        From <strong>{resident?.name ?? 'the resident'}</strong> again, about {coop.name}.
      </p>
      <ActForm
        form={form}
        seen={position.seq}
        submit="Log it as a complaint of its own"
        cancel={complaintHref(page)}
      >
        <DateField
          field={fields.receivedOn}
          label="Day it was raised"
          hint="The first day it reached anybody. The time to acknowledge it runs from then."
          latest={today}
        />
        <Radios field={fields.channel} label="How it was raised" options={CHANNEL_CHOICES} inline />
        <ServiceAreaField field={fields.category} />
        <TextField
          field={fields.summary}
          label="In one line"
          hint="For the worklist: “Leaking roof, nobody came”."
        />
        <TextArea
          field={fields.account}
          label="What the resident said"
          hint="In their own words, about this issue."
          rows={8}
        />
        <AboutWhom field={fields.whom} people={people} />
        <div className="fields-in-line">
          <DateField field={fields.happenedOn} label="When it happened (optional)" latest={today} />
          <DateField field={fields.awareOn} label="When they came to know of it (optional)" latest={today} />
        </div>
      </ActForm>
    </ActPage>
  )
}
