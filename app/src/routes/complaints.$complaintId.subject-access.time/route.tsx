import { AccessTimeForm, accessPage, timeAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage, HappenedField } from '../../subject-access/data-act-page.tsx'
import { useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record what moves the day'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openDataAct(args, async (page, today, db) => ({
    none: (await accessPage(db, page.id, today))?.open
      ? null
      : 'No request for personal data is open. Record it first.',
  }))

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(args, AccessTimeForm, timeAccess, 'Recorded. The day is worked out anew.')

export default function AccessTime() {
  const opened = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessTimeForm>({ on: opened.today })
  return (
    <DataActPage title={TITLE} of={opened} form={form} submit="Record it">
      <Radios field={fields.what} label="What happened" options={CHOICES} />
      <HappenedField field={fields.on} label="Day it happened" of={opened} />
      <TextArea field={fields.words} label="In words" rows={3} />
    </DataActPage>
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
