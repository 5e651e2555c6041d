import { ExtensionForm, extend, extensionLimits, peopleForComplaint } from '@putright/casework'
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
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { BeyondTheLimit } from './beyond-the-limit.tsx'

const TITLE = 'Extend the response date'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'extend', async (page, today, db) => ({
    limits: extensionLimits(page),
    colleagues: (await peopleForComplaint(db, page, today)).filter(({ id }) => id !== page.viewer.personId),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ExtensionForm,
    extend,
    'Extended. The letter to the resident is issued and in the record.',
  )

export default function Extension() {
  const opened = useLoaderData<typeof loader>()
  const { page, limits, colleagues } = opened
  const [form, fields] = useActForm<ExtensionForm>()
  const { response } = currentStage(page.position).clocks
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[
        keyDate('The response is due by', response),
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
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Extend and tell the resident"
        cancel={complaintHref(page)}
      >
        <DateField field={fields.to} label="New response date" earliest={response.due} />
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
        <BeyondTheLimit fields={fields} limits={limits} colleagues={colleagues} />
      </ActForm>
    </ActPage>
  )
}
