import { againInWords, FilingForm, fileDocuments, UPLOADS } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { DocumentsField } from '../../acts/documents-field.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'File documents'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'file', () => ({ uploads: UPLOADS }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    FilingForm,
    fileDocuments,
    (_, answer) => `Filed. ${againInWords(answer)}`.trim(),
    '/file',
  )

export default function Filing() {
  const opened = useLoaderData<typeof loader>()
  const { page, uploads } = opened
  const [form, fields] = useActForm<FilingForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        Reports, surveys, photographs, a tenancy agreement: whatever the complaint is judged by. What came
        with a letter or a call is better recorded together with it.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="File them"
        cancel={`${complaintHref(page)}/file`}
        encType="multipart/form-data"
      >
        <TextField field={fields.about} label="What they are, in one line" />
        <DocumentsField uploads={uploads} field={fields.files} label="The files" />
      </ActForm>
    </ActPage>
  )
}
