import { againInWords, CorrespondenceForm, correspond, UPLOADS } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { CHANNEL_CHOICES } from '../../acts/channels.ts'
import { DocumentsField } from '../../acts/documents-field.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { CORRESPONDENT_CHOICES } from '../../complaint/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Record a letter, call or visit'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'correspond', () => ({ uploads: UPLOADS }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    CorrespondenceForm,
    correspond,
    (_, answer) => `Recorded. ${againInWords(answer)}`.trim(),
    '/file',
  )

export default function Correspondence() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, uploads } = opened
  const [form, fields] = useActForm<CorrespondenceForm>({ happenedOn: today })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        What was said or written about this complaint, to or by anybody. Letters that Putright issues are in
        the file already.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Add it to the file"
        cancel={`${complaintHref(page)}/file`}
        encType="multipart/form-data"
      >
        <Radios field={fields.direction} label="Which way it went" options={DIRECTIONS} inline />
        <SelectField field={fields.with} label="With whom" ask="Choose" options={CORRESPONDENT_CHOICES} />
        <Radios field={fields.by} label="How" options={[...CHANNEL_CHOICES, VISIT]} inline />
        <DateField
          field={fields.happenedOn}
          label="Day it came, went or took place"
          hint="It may be some time ago: it is filed under its own day."
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextField field={fields.subject} label="What it is about, in one line" />
        <TextArea
          field={fields.words}
          label="What was said or written (optional with a file)"
          hint="Paste an e-mail, or note a call in a few sentences."
          rows={8}
        />
        <DocumentsField uploads={uploads} field={fields.files} label="Files that belong to it (optional)" />
      </ActForm>
    </ActPage>
  )
}

const DIRECTIONS = [
  { value: 'in', label: 'It came in' },
  { value: 'out', label: 'It went out' },
]
const VISIT = { value: 'visit', label: 'Visit' }
