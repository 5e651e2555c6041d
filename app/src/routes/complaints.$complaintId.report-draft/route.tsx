import { DraftForm, type RecommendationForm, saveDraft } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { takeActForm } from '../../acts/take-act.server.ts'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { TheirWords } from '../../drafts/their-words.tsx'
import { openReport } from '../../reporting/open-report.server.ts'
import { ReportFields } from '../../reporting/report-fields.tsx'
import { reportStartingWith } from '../../reporting/report-starting-with.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Draft of the report'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openReport(args)

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    DraftForm,
    (actor, { complaintId }, form) => saveDraft(actor, complaintId, 'report', form),
    'The draft is saved. Nobody outside your team sees it.',
    '/report-draft',
  )

export default function ReportDraft() {
  const opened = useLoaderData<typeof loader>()
  const { page, heads, draft, notToDraft, today } = opened
  const { clocks, report, investigator } = currentStage(page.position)
  const sent = useActionData<object>()
  const [form, fields] = useActForm<RecommendationForm>(reportStartingWith(heads, report, draft))
  return (
    <ActPage
      title={TITLE}
      of={{ ...opened, because: notToDraft }}
      dates={[keyDate('Response due by', clocks.response)]}
    >
      <p className="govuk-body">
        {draft ? `Last saved by ${draft.savedBy}. ` : 'Nothing is saved yet. '}
        {investigator === page.viewer.personId ? (
          <a className="govuk-link" href={`${complaintHref(page)}/recommendation`}>
            Send it to those who decide
          </a>
        ) : (
          'Whoever looks into the complaint sends it.'
        )}
      </p>
      {sent && draft && <TheirWords draft={draft} />}
      <ActForm form={form} seen={page.position.seq} submit="Save the draft" cancel={complaintHref(page)}>
        <DraftVersion form={form} draft={draft} />
        <ReportFields form={form} fields={fields} heads={heads} today={today} />
      </ActForm>
    </ActPage>
  )
}
