import { headsToRecommendOn, RecommendationForm, recommend } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { OutcomeRadios } from '../../acts/outcome-radios.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'

const titleOf = (stage: 1 | 2) => `Recommend a decision at stage ${stage}`

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'recommend', page => ({ heads: headsToRecommendOn(page) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, RecommendationForm, recommend, 'The recommendation is with those who decide.')

export default function Recommendation() {
  const opened = useLoaderData<typeof loader>()
  const { page, heads } = opened
  const { stage, clocks } = currentStage(page.position)
  const [form, fields] = useActForm<RecommendationForm>({
    heads: heads.map(({ number, recommendation }) => ({
      head: number,
      outcome: recommendation?.outcome,
      reasons: recommendation?.reasons,
    })),
  })
  return (
    <ActPage title={titleOf(stage)} of={opened} dates={[keyDate('The response is due by', clocks.response)]}>
      <p className="govuk-body">
        {page.coop.name} decides. Write what you found and what follows from it, so that somebody who was not
        there can decide. Leave the co-op time to meet before the response is due.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Send the recommendation"
        cancel={complaintHref(page)}
      >
        {fields.heads.getFieldList().map((field, index) => {
          const { head, outcome, reasons } = field.getFieldset()
          const about = heads[index]
          return (
            <Fieldset key={field.key} legend={`Part ${about?.number ?? head.defaultValue}`} id={field.id}>
              <p className="part__words as-written">{about?.words}</p>
              <input type="hidden" name={head.name} value={head.defaultValue} />
              <OutcomeRadios field={outcome} label="What you recommend" />
              <TextArea
                field={reasons}
                label="What you found, and why"
                hint="What the record shows, what the policy says, and what would put it right."
                rows={7}
              />
            </Fieldset>
          )
        })}
      </ActForm>
    </ActPage>
  )
}
