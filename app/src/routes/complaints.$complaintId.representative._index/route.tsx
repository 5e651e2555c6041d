import { RepresentationForm, represent } from '@putright/casework'
import { documentsOf } from '@putright/db/queries/documents'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { SCOPE_WORDS } from '../../intake/representation-words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ActingNow } from './acting-now.tsx'

const TITLE = 'Name a representative'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'represent', async ({ id, coop }, _today, db) => ({
    documents: (await documentsOf(db, { coop_id: coop.id, id })).map(one => ({ id: one.id, name: one.name })),
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, RepresentationForm, represent, 'Recorded who acts for the resident.')

export default function Representation() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, documents } = opened
  const [form, fields] = useActForm<RepresentationForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <ActingNow page={page} />
      <p className="govuk-body">
        A resident may have anybody act for them, or come with them. Their word is enough to begin with; ask
        for it in writing before you tell a representative anything private.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="Record who acts" cancel={complaintHref(page)}>
        <TextField field={fields.name} label="Name" />
        <TextField
          field={fields.relation}
          label="Who they are to the resident (optional)"
          hint="Such as sister, councillor, advice worker."
          width={30}
        />
        <TextField field={fields.email} label="E-mail address (optional)" type="email" width={30} />
        <TextField field={fields.contact} label="Telephone or address (optional)" />
        <Radios field={fields.scope} label="What they do for the resident" options={SCOPES} />
        <Radios field={fields.authority} label="Their authority" options={AUTHORITIES} />
        {documents.length > 0 && (
          <SelectField
            field={fields.documentId}
            label="The letter of authority (optional)"
            ask="None of the documents on file"
            options={documents.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <DateField
          field={fields.until}
          label="Last day of their authority (optional)"
          hint="Left empty, it lasts until somebody ends it."
          earliest={today}
        />
      </ActForm>
    </ActPage>
  )
}

const SCOPES = [
  { value: 'everything', label: SCOPE_WORDS.everything, hint: 'Copies of letters go to them.' },
  { value: 'letters', label: SCOPE_WORDS.letters },
  { value: 'meetings', label: SCOPE_WORDS.meetings, hint: 'No letters go to them.' },
]

const AUTHORITIES = [
  { value: 'in writing', label: 'The resident gave it in writing' },
  { value: 'by word of mouth', label: 'The resident said so' },
  { value: 'by law', label: 'By law', hint: 'Such as an attorney, a deputy or a parent.' },
]
