import { DeterminationForm, determine } from '@putright/casework'
import { headsToFindOn } from '@putright/complaint'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { LetterFields } from '../../ombudsman/letter-fields.tsx'
import { openDealing } from '../../ombudsman/open-dealing.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Findings } from './findings.tsx'
import { Orders } from './orders.tsx'

const TITLE = 'Record the Ombudsman’s determination'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = openDealing

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DeterminationForm,
    determine,
    'Recorded. Orders and recommendations are followed up with what else was promised.',
    '/ombudsman',
  )

export default function Determination() {
  const opened = useLoaderData<typeof loader>()
  const { page, today, reference } = opened
  const heads = headsToFindOn(page.position)
  const [form, fields] = useActForm<DeterminationForm>({
    reference,
    findings: heads.length > 0 ? heads.map(({ number }) => ({ head: String(number) })) : [{}],
  })
  return (
    <ActPage title={TITLE} of={opened} dates={[]}>
      <p className="govuk-body">
        Each issue has a finding of its own, in the Ombudsman’s words. Orders bind, each by its day;
        recommendations are advice, and the Ombudsman is told whether they are followed.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Record the determination"
        cancel={`${complaintHref(page)}/ombudsman`}
      >
        <LetterFields
          fields={fields}
          dated="Date of the determination"
          today={today}
          received={page.position.receivedOn}
        />
        <Findings form={form} list={fields.findings} heads={heads} />
        <Orders form={form} list={fields.orders} what="order" by="By when" />
        <Orders form={form} list={fields.recommendations} what="recommendation" by="By when (optional)" />
      </ActForm>
    </ActPage>
  )
}
