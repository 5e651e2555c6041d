import { DataProtectionForm, raiseDataProtection } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a complaint about personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'give access', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DataProtectionForm,
    raiseDataProtection,
    'Recorded. It has a clock of its own, which stands below.',
    '/subject-access',
  )

export default function DataProtection() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { stage1, stage2, receivedOn, seq } = page.position
  const heads = stage2 && stage2.heads.length > 0 ? stage2.heads : stage1.heads
  const [form, fields] = useActForm<DataProtectionForm>({ on: receivedOn })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        For what is about how personal data was handled: shown to a neighbour, sent to the wrong address, kept
        without need. It is acknowledged within thirty days, and its outcome does not wait for the rest.
      </p>
      <ActForm form={form} seen={seq} submit="Record it" cancel={`${complaintHref(page)}/subject-access`}>
        {heads.length > 0 && (
          <SelectField
            field={fields.head}
            label="Which part of the complaint it is"
            ask="None of them"
            options={heads.map(({ number }) => ({ value: String(number), label: `Part ${number}` }))}
          />
        )}
        <DateField field={fields.on} label="Day it was raised" earliest={receivedOn} latest={today} />
        <TextArea field={fields.words} label="What it is about" rows={4} />
      </ActForm>
    </ActPage>
  )
}
