import { RestrictionForm, restrict } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Limit contact'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'support', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, RestrictionForm, restrict, 'Kept, with its reasons and its last day.', '/support')

export default function LimitContact() {
  const opened = useLoaderData<typeof loader>()
  const { page } = opened
  const [form, fields] = useActForm<RestrictionForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        For behaviour that makes the work impossible, and only as far as it has to go. Nobody can be barred
        from complaining, from stage 2 or from the Ombudsman.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Limit contact"
        cancel={`/complaints/${page.id}/support`}
      >
        <TextArea field={fields.what} label="How contact is limited, and what stays open" rows={3} />
        <TextArea field={fields.reason} label="What happened" hint="With days, and what shows it." rows={5} />
        <TextArea
          field={fields.proportionateBecause}
          label="Why this is no more than is needed"
          hint="What milder steps were tried."
          rows={4}
        />
        <TextArea
          field={fields.equalityConsidered}
          label="How disability and other protected characteristics were considered"
          rows={4}
        />
        <DateField field={fields.untilOn} label="Ends on" hint="Within a year." earliest={opened.today} />
        <DateField field={fields.reviewOn} label="Looked at again on" earliest={opened.today} />
      </ActForm>
    </ActPage>
  )
}
