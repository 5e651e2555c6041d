import { ReversalForm, reverse } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Take on what was refused'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'reverse', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, ReversalForm, reverse, 'It is open again. Acknowledge it next.')

export default function Reversal() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { refusal, lastOn, seq } = page.position
  const [form, fields] = useActForm<ReversalForm>({ by: 'the Ombudsman', directedOn: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        {refusal && `The ${refusal.of} was refused on ${dateInWords(refusal.on)}. `}
        Taken on, it is open again where it was refused; the refusal stays in the record. Where the Ombudsman
        directs it, its days count from the direction. Where the refusal was a mistake, they count as if it
        had not been made, so that something may be late at once; and a letter tells the resident today.
      </p>
      <ActForm form={form} seen={seq} submit="Take it on" cancel={complaintHref(page)}>
        <Radios
          field={fields.by}
          label="Who takes it back"
          options={[
            { value: 'the Ombudsman', label: 'The Ombudsman directs that it be taken on' },
            { value: 'ourselves', label: 'We were wrong to refuse it' },
          ]}
        />
        <DateField
          field={fields.directedOn}
          label="By the Ombudsman’s direction: the day it arrived"
          earliest={lastOn}
          latest={today}
        />
        <TextField field={fields.reference} label="By the Ombudsman’s direction: its reference" width={20} />
        <TextArea
          field={fields.reasons}
          label="Why it is taken on"
          hint="What the Ombudsman directed; or what was wrong with the refusal, which the resident reads."
          rows={5}
        />
        <DateField
          field={fields.expectedOn}
          label="If the answer is late by now: when the resident can expect it"
          hint="Only where you were wrong, and the time for a response is over."
          earliest={today}
        />
      </ActForm>
    </ActPage>
  )
}
