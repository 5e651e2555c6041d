import { AccessForm, accessChoices, giveAccess } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage } from '../../subject-access/data-act-page.tsx'
import { useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Build the resident’s copy'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openDataAct(args, async (page, today, db) => {
    const choices = await accessChoices(db, page.id, today)
    return {
      others: choices?.others ?? [],
      also: choices?.also ?? [],
      none: choices?.open ? null : 'No request for personal data is open. Record it first.',
    }
  })

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(
    args,
    AccessForm,
    giveAccess,
    'Built. Read it through before you send it; it can be downloaded here.',
  )

export default function AccessCopy() {
  const opened = useLoaderData<typeof loader>()
  const { others, also } = opened
  const [form, fields] = useActForm<AccessForm>({ others })
  return (
    <DataActPage
      title={TITLE}
      of={opened}
      form={form}
      submit="Build the copy"
      lead="Their record, letters, correspondence and documents, in a PDF and a zip. What is marked as not for others is left out and listed as such, with the reason. What it was made from stays as it is, for you and for managers."
    >
      {also.length > 0 && (
        <Checkboxes
          field={fields.also}
          label="What else is theirs"
          hint="They asked for what is kept of them, and not of one complaint. These are of the same name or home, and a name or a home can be two people’s: look before you tick. What you tick goes into the same zip."
          options={also.map(record => ({
            value: record.id,
            label: `${record.reference}: ${record.summary}`,
            hint: `${record.kind === 'request' ? 'Request' : 'Complaint'} of ${dateInWords(record.receivedOn)}, ${record.sameName ? 'same name' : `by ${record.name}`}${record.address ? `, ${record.address}` : ''}`,
          }))}
        />
      )}
      {others.length > 0 && (
        <Checkboxes
          field={fields.others}
          label="Names on file that are taken out"
          hint="Look at each. Untick those whom the resident may fairly know of, such as the officer who wrote to them."
          options={others.map(name => ({ value: name, label: name }))}
        />
      )}
      <TextArea
        field={fields.names}
        label="Other names to take out (optional)"
        hint="A name a line, as it stands in the record: of neighbours, witnesses, a contractor’s staff. Write a first name on a line of its own where the record uses it alone. Each is replaced by “[another person]”."
        rows={4}
      />
      <TextArea
        field={fields.reasons}
        label="Reasons"
        hint="Why these names are taken out, and why any others stay. The resident does not get this."
        rows={4}
      />
      <Checkboxes
        field={fields.lookedThrough}
        label="Files that cannot be searched"
        options={[
          {
            value: 'yes',
            label:
              'I have looked through the pictures, PDFs and other files, and none of them shows these names',
            hint: 'Putright cannot search such files. Mark those that show a name as not for others.',
          },
        ]}
      />
    </DataActPage>
  )
}
