import { accessPage, DataProtectionStepForm, followDataProtection } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record what the resident was told about their data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'give access', async (page, today, db) => ({
    open: ((await accessPage(db, page.id, today))?.complaints ?? []).filter(({ answeredOn }) => !answeredOn),
    chosen: new URL(args.request.url).searchParams.get('raised') ?? '',
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, DataProtectionStepForm, followDataProtection, 'Recorded.', '/subject-access')

export default function DataProtectionStep() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, open, chosen, because } = opened
  const none = open.length === 0 ? 'No complaint about personal data is open here.' : null
  const [form, fields] = useActForm<DataProtectionStepForm>({ raised: chosen, on: today })
  return (
    <ActPage title={TITLE} of={{ ...opened, because: because ?? none }} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/subject-access`}
      >
        <SelectField
          field={fields.raised}
          label="Which complaint about personal data"
          ask="Choose from the list"
          options={open.map(({ seq, raisedOn, head }) => ({
            value: String(seq),
            label: `Raised on ${dateInWords(raisedOn)}${head ? `, part ${head}` : ''}`,
          }))}
        />
        <Radios field={fields.step} label="What the resident was told" options={STEPS} />
        <DateField
          field={fields.on}
          label="Day they were told"
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextArea
          field={fields.outcome}
          label="What was found, and what follows from it"
          hint="Leave it empty where it was only acknowledged."
          rows={5}
        />
        <TextArea
          field={fields.told}
          label="How they were told"
          hint="With an outcome belongs that they may go to the Information Commissioner’s Office."
          rows={2}
        />
      </ActForm>
    </ActPage>
  )
}

const STEPS = [
  { value: 'acknowledged', label: 'That we have it and look into it' },
  { value: 'answered', label: 'The outcome' },
]
