import { AdjustmentForm, agreeAdjustment } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Agree an adjustment'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'support', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, AdjustmentForm, agreeAdjustment, 'Agreed. Letters from now on follow it.', '/support')

export default function AgreeAdjustment() {
  const opened = useLoaderData<typeof loader>()
  const { page } = opened
  const [form, fields] = useActForm<AdjustmentForm>({ print: 'standard', sendBy: 'email' })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Agree it"
        cancel={`/complaints/${page.id}/support`}
      >
        <TextArea
          field={fields.what}
          label="What we do differently"
          hint="Such as: call before each visit; meet on the ground floor; more time to answer. Not why."
          rows={3}
        />
        <Radios field={fields.print} label="Print of letters" options={PRINTS} inline />
        <Radios field={fields.sendBy} label="How letters reach them" options={ROADS} />
        <TextField
          field={fields.language}
          label="Language, if not English (optional)"
          hint="Letters then say that a translation belongs with them. You add the translation."
          width={20}
        />
        <DateField
          field={fields.reviewOn}
          label="Looked at again on"
          hint="Within a year."
          earliest={opened.today}
        />
        <TextArea
          field={fields.need}
          label="What they told us about why (optional)"
          hint="Health and disability belong here and nowhere else. Few can read it, and each reading is recorded."
          rows={4}
        />
      </ActForm>
    </ActPage>
  )
}

const PRINTS = [
  { value: 'standard', label: 'Standard' },
  { value: 'large', label: 'Large' },
]

const ROADS = [
  { value: 'email', label: 'By e-mail, where we have an address' },
  { value: 'post', label: 'By post', hint: 'Nothing is e-mailed: you print each letter and send it.' },
  {
    value: 'telephone',
    label: 'Read out by telephone',
    hint: 'Nothing is e-mailed: each letter has a page to read from.',
  },
]
