import { AccessForm, accessChoices, giveAccess } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actMeta } from '../../acts/act-page.tsx'
import { openDataAct, takeDataForm } from '../../subject-access/data-act.server.ts'
import { DataActPage } from '../../subject-access/data-act-page.tsx'
import { CopyFields } from '../../subject-access/fields.tsx'
import { NOTHING_OPEN } from '../../subject-access/words.ts'
import { useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Build the resident’s copy'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openDataAct(args, async (page, today, db) => {
    const choices = await accessChoices(db, page.id, today)
    return {
      others: choices?.others ?? [],
      also: choices?.also ?? [],
      none: choices?.open ? null : NOTHING_OPEN,
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
      <CopyFields fields={fields} also={also} others={others} files />
    </DataActPage>
  )
}
