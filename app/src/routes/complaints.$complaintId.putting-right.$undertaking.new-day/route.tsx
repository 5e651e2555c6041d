import { NewDayForm, reAgreeUndertaking } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes, Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { openWhileToDo } from '../../undertakings/open-undertaking.server.ts'
import { dueDates, Undertaken } from '../../undertakings/undertaken.tsx'

const TITLE = 'Agree a new day'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openWhileToDo(args, () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    NewDayForm,
    (actor, target, form) => reAgreeUndertaking(actor, target, args.params.undertaking ?? '', form),
    'The new day is recorded.',
    '/putting-right',
  )

export default function NewDay() {
  const opened = useLoaderData<typeof loader>()
  const { page, undertaking, today } = opened
  const [form, fields] = useActForm<NewDayForm>({ told: 'letter' })
  const withWhom = undertaking.stage ? 'the resident' : 'the Ombudsman'
  return (
    <ActPage title={TITLE} of={opened} dates={dueDates(undertaking)}>
      <Undertaken undertaking={undertaking} />
      <p className="govuk-body">
        Speak to {withWhom} before the day passes. A day that has passed already stays on record as missed.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record the new day"
        letterFirst
        cancel={`${complaintHref(page)}/putting-right`}
      >
        <DateField field={fields.by} label="New day" earliest={today} />
        <TextArea
          field={fields.reason}
          label="Why another day is needed"
          hint={
            undertaking.stage ? 'In words for the resident: the letter gives it as the reason.' : undefined
          }
          rows={3}
        />
        <Checkboxes
          field={fields.agreed}
          label="Agreement"
          options={[{ value: 'yes', label: `The new day is agreed with ${withWhom}` }]}
        />
        {undertaking.stage && (
          <>
            <Radios
              field={fields.told}
              label="How does the resident have it from you?"
              hint="They have to be told of every new day (Code 6.6)."
              options={[
                { value: 'letter', label: 'Send them a letter with the new day and the reason' },
                { value: 'already', label: 'They have been told already: record how' },
              ]}
            />
            <SelectField
              field={fields.toldBy}
              label="How they were told, if not by this letter"
              ask="By this letter"
              options={CHANNEL_CHOICES}
            />
          </>
        )}
      </ActForm>
    </ActPage>
  )
}
