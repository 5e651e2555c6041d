import { WithdrawalForm, withdraw } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const TITLE = 'Record a withdrawal'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openAct(args, 'withdraw', () => ({}))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, WithdrawalForm, withdraw, 'The withdrawal is recorded, and nothing is due any more.')

export default function Withdrawal() {
  const opened = useLoaderData<typeof loader>()
  const { page, today } = opened
  const { due, lastOn, seq } = page.position
  const [form, fields] = useActForm<WithdrawalForm>({ on: today })
  return (
    <ActPage title={TITLE} of={opened} dates={due ? [keyDate('Due until then', due)] : []}>
      <p className="govuk-body">
        Only the resident can withdraw a complaint, and only because they want to: not because it was settled
        quickly, and not because they went quiet. It ends here, and still counts as received.
      </p>
      <ActForm form={form} seen={seq} submit="Record the withdrawal" cancel={complaintHref(page)} grave>
        <DateField field={fields.on} label="Day the resident withdrew it" earliest={lastOn} latest={today} />
        <TextArea field={fields.reason} label="What the resident said" rows={4} />
      </ActForm>
    </ActPage>
  )
}
