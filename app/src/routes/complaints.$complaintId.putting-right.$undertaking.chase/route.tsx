import { ChaseForm, chaseUndertaking } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { openWhileToDo } from '../../undertakings/open-undertaking.server.ts'
import { dueDates, Undertaken } from '../../undertakings/undertaken.tsx'

const TITLE = 'Chase what was promised'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openWhileToDo(args, () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ChaseForm,
    (actor, target, form) => chaseUndertaking(actor, target, args.params.undertaking ?? '', form),
    'It is recorded that you asked after it.',
    '/putting-right',
  )

export default function Chase() {
  const opened = useLoaderData<typeof loader>()
  const { page, undertaking } = opened
  const [form, fields] = useActForm<ChaseForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={dueDates(undertaking)}>
      <Undertaken undertaking={undertaking} />
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/putting-right`}
      >
        <TextArea field={fields.words} label="Whom you asked, and what they answered" rows={4} />
      </ActForm>
    </ActPage>
  )
}
