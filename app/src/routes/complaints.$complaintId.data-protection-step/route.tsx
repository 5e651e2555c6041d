import { accessPage, DataProtectionStepForm, followDataProtection } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage, HappenedField } from '../../subject-access/data-act-page.tsx'
import { useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record what the resident was told about their data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openDataAct(args, async (page, today, db) => {
    const complaints = (await accessPage(db, page.id, today))?.complaints ?? []
    const open = complaints.filter(({ answeredOn }) => !answeredOn)
    return {
      open,
      chosen: new URL(args.request.url).searchParams.get('raised') ?? '',
      none: open.length === 0 ? 'No complaint about personal data is open here.' : null,
    }
  })

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(args, DataProtectionStepForm, followDataProtection, 'Recorded.')

export default function DataProtectionStep() {
  const opened = useLoaderData<typeof loader>()
  const { open, chosen, today } = opened
  const [form, fields] = useActForm<DataProtectionStepForm>({ raised: chosen, on: today })
  return (
    <DataActPage title={TITLE} of={opened} form={form} submit="Record it">
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
      <HappenedField field={fields.on} label="Day they were told" of={opened} />
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
    </DataActPage>
  )
}

const STEPS = [
  { value: 'acknowledged', label: 'That we have it and look into it' },
  { value: 'answered', label: 'The outcome' },
]
