import { CorrectionForm, correct, type RecordEntry, recordEntries } from '@putright/casework'
import { correctable, fieldValues } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { CorrectableFields } from './correctable-fields.tsx'

const TITLE = 'Correct the record'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'correct', page => {
    const seq = Number(new URL(args.request.url).searchParams.get('entry'))
    const entry = recordEntries(page).find(one => one.seq === seq && one.correctable && !one.struckOut)
    const read = page.timeline.find(one => one.seq === seq)?.event
    return entry && read ? { entry, values: fieldValues(read) } : notFound()
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    CorrectionForm,
    correct,
    'Corrected. Dates and figures follow; the first reading stays in the record.',
    '/record',
  )

export default function Correction() {
  const opened = useLoaderData<typeof loader>()
  const { page, entry, values } = opened
  const [form, fields] = useActForm<CorrectionForm>({
    corrects: String(entry.seq),
    on: entry.on,
    fields: values,
  })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <h2 className="govuk-heading-m">
        Entry {entry.seq}: {entry.words}
      </h2>
      <p className="govuk-body">
        Write it as it should read. What was written first stays in the record, with your reason beside it.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Correct the record"
        cancel={`/complaints/${page.id}/record`}
      >
        <input type="hidden" name="corrects" value={entry.seq} />
        <DateField field={fields.on} label="The day it happened" latest={opened.today} />
        <CorrectableFields of={open(entry).fields} form={fields.fields.getFieldset()} />
        <TextArea field={fields.reason} label="What was wrong, and how you know" rows={3} />
        {open(entry).strikeOut && (
          <Checkboxes
            field={fields.struckOut}
            label="Or strike it out"
            options={[
              {
                value: 'true',
                label: 'This never happened',
                hint: 'It stays visible in the record, struck out, and counts for nothing.',
              },
            ]}
          />
        )}
      </ActForm>
    </ActPage>
  )
}

const open = ({ type }: RecordEntry) => correctable(type) ?? { fields: [], strikeOut: false }
