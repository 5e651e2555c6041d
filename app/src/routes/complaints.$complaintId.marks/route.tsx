import { MarkForm, mark, marksPage } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { LeftOut } from './left-out.tsx'

const TITLE = 'Mark what is not for others'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'mark', (page, _, db) => marksPage(db, page))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    MarkForm,
    mark,
    ({ withheld }) =>
      withheld === 'yes'
        ? 'Marked. It stays in the record, and is left out of what is given to others.'
        : 'The mark is taken away, and it is given out with the rest.',
    '/file',
  )

export default function Marks() {
  const opened = useLoaderData<typeof loader>()
  const { page, choices, withheld } = opened
  const [form, fields] = useActForm<MarkForm>({ withheld: 'yes' })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        A neighbour’s letter or legal advice may have to be left out of a case file that others are given. It
        stays here, and the case file says that something was left out and why. What the resident said or was
        told is never left out.
      </p>
      <LeftOut withheld={withheld} />
      {choices.length === 0 ? (
        <p className="govuk-body">Nothing in this complaint can be left out yet.</p>
      ) : (
        <ActForm form={form} seen={page.position.seq} submit="Mark it" cancel={`${complaintHref(page)}/file`}>
          <SelectField field={fields.what} label="What" ask="Choose" options={choices} />
          <Radios field={fields.withheld} label="Is it left out?" options={CHOICES} />
          <TextArea
            field={fields.reason}
            label="Why"
            hint="Name nobody here: whoever is given the case file reads this."
            rows={3}
          />
        </ActForm>
      )}
    </ActPage>
  )
}

const CHOICES = [
  { value: 'yes', label: 'Yes, leave it out of what is given to others' },
  { value: 'no', label: 'No, give it out with the rest' },
]
