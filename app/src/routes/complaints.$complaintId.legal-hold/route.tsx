import { HoldForm, placeHold } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { HOLDER_CHOICES } from '../../retention/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Place a legal hold'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'retain', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    HoldForm,
    placeHold,
    'The legal hold stands. Nothing of this complaint is erased.',
    '/retention',
  )

export default function LegalHold() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const [form, fields] = useActForm<HoldForm>({ on: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        While somebody outside may still need this record, it is kept whatever its day is. Whoever tries to
        erase it is told so, and the attempt is kept in the audit log.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Place the hold"
        cancel={`${complaintHref(page)}/retention`}
      >
        <Radios field={fields.by} label="Who needs it kept" options={HOLDER_CHOICES} />
        <DateField
          field={fields.on}
          label="From which day"
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextArea
          field={fields.reason}
          label="What it is held for"
          hint="For example the number of the claim, and who told you."
          rows={3}
        />
      </ActForm>
    </ActPage>
  )
}
