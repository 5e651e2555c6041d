import { ExtensionForm, extend, extensionPage } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { InsetText } from '../../ui/inset-text.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Agreement } from './agreement.tsx'
import { BeyondTheLimit } from './beyond-the-limit.tsx'
import { Waiting } from './waiting.tsx'
import { WhatIf } from './what-if.tsx'

const TITLE = 'Extend the response date'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'extend', (page, today, db) => {
    const { searchParams } = new URL(args.request.url)
    const thought = { to: searchParams.get('to') ?? '', every: searchParams.get('every') ?? '' }
    return extensionPage(db, page, today, thought)
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ExtensionForm, extend, (_, { waits }) =>
    waits
      ? 'Approval is asked for. Nothing goes to the resident, and the date stays, until somebody else approves it.'
      : 'Extended. The letter to the resident is issued and in the record.',
  )

export default function Extension() {
  const opened = useLoaderData<typeof loader>()
  const { page, limits, approvers, thought, today } = opened
  const [form, fields] = useActForm<ExtensionForm>({
    to: thought.to,
    updateEveryDays: thought.everyDays,
    agreed: 'not asked',
  })
  const { clocks, extensionAsked } = currentStage(page.position)
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[
        keyDate('Response due by', clocks.response),
        {
          what: 'Latest date without a good reason on record',
          on: limits.until,
          why: `${limits.days} working days after ${dateInWords(limits.from)}, the date first promised. Extensions add up.`,
        },
      ]}
    >
      <p className="govuk-body">
        The resident need not agree, but has to be told before the time runs out, with the reason and with how
        to reach the Housing Ombudsman. The letter says all of it.
      </p>
      {today > clocks.response.codeDue && <TooLate complaintId={page.id} />}
      {extensionAsked && <Waiting asked={extensionAsked} page={page} />}
      <WhatIf thought={thought} earliest={clocks.response.due} />
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Extend and tell the resident"
        letterFirst
        cancel={complaintHref(page)}
      >
        <DateField field={fields.to} label="New response date" earliest={clocks.response.due} />
        <TextArea
          field={fields.reason}
          label="Why more time is needed"
          hint="The resident reads this."
          rows={4}
        />
        <TextField
          field={fields.updateEveryDays}
          label="Working days between updates to the resident"
          hint="As agreed with them, such as 5."
          width={3}
          inputMode="numeric"
        />
        <Agreement field={fields.agreed} over={page.policy.agreementOver} />
        <BeyondTheLimit fields={fields} limits={limits} approvers={approvers} />
      </ActForm>
    </ActPage>
  )
}

/** Code 6.4, 6.15: the resident hears of it in time, or it is no extension. */
const TooLate = ({ complaintId }: { complaintId: string }) => (
  <InsetText>
    The time has run out, so no notice can move the date any more. Answer as soon as you can, and{' '}
    <a className="govuk-link" href={`/complaints/${complaintId}/update`}>
      tell the resident by when
    </a>
    .
  </InsetText>
)
