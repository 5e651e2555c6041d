import { AccessTimeForm, accessPage, timeAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record what moves the day'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'give access', async (page, today, db) => ({
    none: (await accessPage(db, page.id, today))?.open
      ? null
      : 'No request for personal data is open. Record it first.',
  }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, AccessTimeForm, timeAccess, 'Recorded. The day is worked out anew.', '/subject-access')

export default function AccessTime() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, because, none } = opened
  const [form, fields] = useActForm<AccessTimeForm>({ on: today })
  return (
    <ActPage title={TITLE} of={{ ...opened, because: because ?? none }} dates={[]}>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/subject-access`}
      >
        <Radios field={fields.what} label="What happened" options={CHOICES} />
        <DateField
          field={fields.on}
          label="Day it happened"
          earliest={page.position.receivedOn}
          latest={today}
        />
        <TextArea field={fields.words} label="In words" rows={3} />
      </ActForm>
    </ActPage>
  )
}

const CHOICES = [
  {
    value: 'access question put',
    label: 'We asked the resident what they mean',
    hint: 'Only where you cannot answer without it. The clock stands still until they say.',
  },
  { value: 'access question answered', label: 'The resident answered, and the clock goes on' },
  {
    value: 'access extended',
    label: 'It takes two more months, and we told the resident why',
    hint: 'Only where it is complex, and told within the first month.',
  },
]
