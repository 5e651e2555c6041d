import { DecisionForm, decide, headsToDecide } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { startingWith } from '../../deciding/starting-with.ts'
import { WhyDecideNow } from '../../deciding/why-now.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { HeadDecision } from './head-decision.tsx'

const titleOf = (stage: 1 | 2) => `Decide the complaint at stage ${stage}`

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'decide', page => {
    const { id, position, viewer } = page
    if (currentStage(position).deciders.includes(viewer.personId))
      throw redirect(`/complaints/${id}/decision-room`)
    return { heads: headsToDecide(page) }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DecisionForm,
    decide,
    'The decision is recorded. The resident hears of it in the response.',
  )

export default function Decision() {
  const opened = useLoaderData<typeof loader>()
  const { page, heads, today } = opened
  const { stage, clocks } = currentStage(page.position)
  const [form, fields] = useActForm<DecisionForm>({ heads: heads.map(startingWith) })
  return (
    <ActPage title={titleOf(stage)} of={opened} dates={[keyDate('Response due by', clocks.response)]}>
      <p className="govuk-body">
        Give the reasons as you would say them to the resident: they go into the response as you write them.
        You can change a decision until the response is issued.
      </p>
      <ActForm form={form} seen={page.position.seq} submit="Record the decision" cancel={complaintHref(page)}>
        {fields.heads.getFieldList().map((field, index) => (
          <HeadDecision key={field.key} form={form} field={field} head={heads[index]} today={today} />
        ))}
        <WhyDecideNow awaited={page.replyAwaited} field={fields.whyNow} />
      </ActForm>
    </ActPage>
  )
}
