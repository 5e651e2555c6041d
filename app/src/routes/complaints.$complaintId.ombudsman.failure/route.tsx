import { FailureForm, recordFailure } from '@putright/casework'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { LetterFields } from '../../ombudsman/letter-fields.tsx'
import { openDealing } from '../../ombudsman/open-dealing.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a complaint handling failure order or notice'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = openDealing

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    FailureForm,
    recordFailure,
    'Recorded. It stands open until a letter to the Ombudsman says that it is done.',
    '/ombudsman',
  )

export default function Failure() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, reference } = opened
  const [form, fields] = useActForm<FailureForm>({ reference })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">The Ombudsman publishes these and tells the regulator of them.</p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/ombudsman`}
      >
        <Radios field={fields.as} label="What the letter calls it" options={CALLED} inline />
        <Radios field={fields.kind} label="Type" options={TYPES} />
        <LetterFields
          fields={fields}
          dated="Date of the Ombudsman’s letter"
          today={today}
          received={page.position.receivedOn}
        />
        <TextArea field={fields.words} label="What it found, and what it wants done" rows={6} />
        <DateField field={fields.by} label="By when (optional)" />
      </ActForm>
    </ActPage>
  )
}

const CALLED = [
  { value: 'order', label: 'An order' },
  { value: 'notice', label: 'A notice' },
]

const TYPES = [
  { value: '1', label: 'Type 1', hint: 'Accepting the complaint, or getting on with it' },
  { value: '2', label: 'Type 2', hint: 'Giving the Ombudsman what it asked for' },
  { value: '3', label: 'Type 3', hint: 'Following the Complaint Handling Code' },
]
