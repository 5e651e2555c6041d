import { ConfirmationForm, confirmUndertaking } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { openUndertaking } from '../../undertakings/open-undertaking.server.ts'
import { dueDates, Undertaken } from '../../undertakings/undertaken.tsx'

const TITLE = 'What the resident says'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openUndertaking(args, () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ConfirmationForm,
    (actor, target, form) => confirmUndertaking(actor, target, args.params.undertaking ?? '', form),
    ({ says }) =>
      says === 'done'
        ? 'The resident’s word that it is done is recorded.'
        : 'It is open again: the resident says that it is not done.',
    '/putting-right',
  )

export default function ResidentSays() {
  const opened = useLoaderData<typeof loader>()
  const { page, undertaking } = opened
  const [form, fields] = useActForm<ConfirmationForm>()
  return (
    <ActPage title={TITLE} of={opened} dates={dueDates(undertaking)}>
      <Undertaken undertaking={undertaking} />
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record it"
        cancel={`${complaintHref(page)}/putting-right`}
      >
        <Radios field={fields.says} label="Is it done?" options={ANSWERS} />
        <TextArea field={fields.words} label="In the resident’s words" rows={4} />
      </ActForm>
    </ActPage>
  )
}

const ANSWERS = [
  { value: 'done', label: 'Yes, it is done' },
  { value: 'not done', label: 'No, it is not done', hint: 'It is then open again, for the day last agreed.' },
]
