import { ReferralBackForm, referBack } from '@putright/casework'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { LetterFields } from '../../ombudsman/letter-fields.tsx'
import { openDealing } from '../../ombudsman/open-dealing.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a referral back'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = openDealing

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ReferralBackForm,
    referBack,
    'Recorded. It stands open until a letter to the Ombudsman says that it is done.',
    '/ombudsman',
  )

export default function ReferralBack() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, reference } = opened
  const [form, fields] = useActForm<ReferralBackForm>({ reference })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record the referral"
        cancel={`${complaintHref(page)}/ombudsman`}
      >
        <LetterFields
          fields={fields}
          dated="Date of the Ombudsman’s letter"
          today={today}
          received={page.position.receivedOn}
        />
        <TextArea field={fields.words} label="What it wants done" rows={6} />
        <DateField field={fields.by} label="By when (optional)" />
      </ActForm>
    </ActPage>
  )
}
