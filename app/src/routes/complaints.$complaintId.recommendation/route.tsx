import { RecommendationForm, recommend } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { openReport } from '../../reporting/open-report.server.ts'
import { ReportFields } from '../../reporting/report-fields.tsx'
import { reportStartingWith } from '../../reporting/report-starting-with.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'

const titleOf = (stage: 1 | 2) => `Report and recommend at stage ${stage}`

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) => openReport(args)

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    RecommendationForm,
    recommend,
    'The report and the recommendation are with those who decide.',
  )

export default function Recommendation() {
  const opened = useLoaderData<typeof loader>()
  const { page, heads, draft, today } = opened
  const { stage, clocks, plan, report } = currentStage(page.position)
  const [form, fields] = useActForm<RecommendationForm>(reportStartingWith(heads, report, draft))
  const planned = plan && {
    what: `Planned: with ${page.coop.name} by`,
    on: plan.reportDue,
    why: 'So that those who decide, who are volunteers, have days to read it and the letter goes in time.',
  }
  return (
    <ActPage
      title={titleOf(stage)}
      of={opened}
      dates={[...(planned ? [planned] : []), keyDate('Response due by', clocks.response)]}
    >
      <p className="govuk-body">
        {page.coop.name} decides. Write what you found and what follows from it, so that somebody who was not
        there can decide.
      </p>
      <ActForm
        form={form}
        seen={page.position.seq}
        submit="Send the recommendation"
        cancel={complaintHref(page)}
        besides={[{ text: 'Save as a draft', action: `${complaintHref(page)}/report-draft` }]}
      >
        <DraftVersion form={form} draft={draft} />
        <ReportFields form={form} fields={fields} heads={heads} today={today} />
      </ActForm>
    </ActPage>
  )
}
