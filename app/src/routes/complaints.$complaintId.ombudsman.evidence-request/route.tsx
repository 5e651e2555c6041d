import { EvidenceRequestForm, requestEvidence } from '@putright/casework'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { LetterFields } from '../../ombudsman/letter-fields.tsx'
import { openDealing } from '../../ombudsman/open-dealing.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record the Ombudsman’s request for evidence'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = openDealing

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    EvidenceRequestForm,
    requestEvidence,
    'Recorded. It stands on the worklist until the evidence is sent.',
    '/ombudsman',
  )

export default function EvidenceRequest() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, reference } = opened
  const [form, fields] = useActForm<EvidenceRequestForm>({ reference })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record the request"
        cancel={`${complaintHref(page)}/ombudsman`}
      >
        <LetterFields
          fields={fields}
          dated="Date of the request"
          today={today}
          received={page.position.receivedOn}
        />
        <TextArea field={fields.what} label="What it asks for" rows={6} />
        <DateField
          field={fields.due}
          label="Due by, where the request gives a day"
          hint={`Where it gives none, it is ${page.policy.ombudsmanEvidenceDays} working days from its date, or three weeks where a bank holiday makes those shorter.`}
        />
      </ActForm>
    </ActPage>
  )
}
