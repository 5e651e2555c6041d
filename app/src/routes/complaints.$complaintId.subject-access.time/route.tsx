import { AccessTimeForm, accessPage, timeAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage } from '../../subject-access/data-act-page.tsx'
import { TimeFields } from '../../subject-access/fields.tsx'
import { NOTHING_OPEN } from '../../subject-access/words.ts'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Record what moves the day'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openDataAct(args, async (page, today, db) => ({
    none: (await accessPage(db, page.id, today))?.open ? null : NOTHING_OPEN,
  }))

export const action = (args: ActionFunctionArgs) =>
  takeDataForm(args, AccessTimeForm, timeAccess, 'Recorded. The day is worked out anew.')

export default function AccessTime() {
  const opened = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<AccessTimeForm>({ on: opened.today })
  return (
    <DataActPage title={TITLE} of={opened} form={form} submit="Record it">
      <TimeFields fields={fields} earliest={opened.page.position.receivedOn} latest={opened.today} />
    </DataActPage>
  )
}
