import { ReversalForm, reverse } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Take it on by the Ombudsman’s direction'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'reverse', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ReversalForm, reverse, 'It is open again. Acknowledge it next.')

export default function Reversal() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { refusal, lastOn, seq } = page.position
  const [form, fields] = useActForm<ReversalForm>({ directedOn: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        {refusal && `The ${refusal.of} was refused on ${dateInWords(refusal.on)}. `}
        Once the Ombudsman directs that it be taken on, it is open again where it was refused. Its days count
        from the direction; the refusal stays in the record.
      </p>
      <ActForm form={form} seen={seq} submit="Take it on" cancel={complaintHref(page)}>
        <DateField
          field={fields.directedOn}
          label="Day the direction arrived"
          earliest={lastOn}
          latest={today}
        />
        <TextField field={fields.reference} label="The Ombudsman’s reference" width={20} />
        <TextArea field={fields.reasons} label="What the Ombudsman directed, and why" rows={5} />
      </ActForm>
    </ActPage>
  )
}
