import { UpdateForm, update } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Tell the resident how things stand'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'update', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, UpdateForm, update, 'Told. The letter is issued and in the record.')

export default function Update() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { position } = page
  const { response } = currentStage(position).clocks
  const late = today > response.due
  const [form, fields] = useActForm<UpdateForm>()
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[
        ...(position.updateDue
          ? [
              {
                what: 'The resident is to hear by',
                on: position.updateDue,
                why: 'As agreed with them (Code 5.9).',
              },
            ]
          : []),
        keyDate('Response due by', response),
      ]}
    >
      <p className="govuk-body">
        {late
          ? 'The answer is late, and no notice can move its date any more. Tell the resident why, and by when to expect it; it stays late.'
          : 'A short letter: what has happened, what comes next and when they hear again. It moves no date.'}
      </p>
      <ActForm
        form={form}
        seen={position.seq}
        submit="Send the update"
        letterFirst
        cancel={complaintHref(page)}
      >
        <TextArea field={fields.words} label="What has happened since they last heard" rows={4} />
        <TextArea field={fields.next} label="What happens next" rows={3} />
        {late && (
          <DateField
            field={fields.expectedOn}
            label="Day the answer is expected now"
            hint="The letter says that this does not make it any less late."
            earliest={today}
          />
        )}
        <TextField
          field={fields.everyDays}
          label="Working days until the next update (optional)"
          hint={
            position.updateDue
              ? 'Only if you have agreed something new with the resident.'
              : 'As agreed with the resident, such as 5. Nothing has been agreed so far.'
          }
          width={3}
          inputMode="numeric"
        />
      </ActForm>
    </ActPage>
  )
}
