import { daysToComment, ProvisionalFindingsForm, share } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Findings } from './findings.tsx'
import { ReplyBy } from './reply-by.tsx'

const TITLE = 'Share provisional findings'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'share', (page, today) => ({ days: daysToComment(page, today) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ProvisionalFindingsForm,
    share,
    'Shared. The letter that asks for comments is issued and in the record.',
  )

export default function ProvisionalFindings() {
  const opened = useLoaderData<typeof loader>()
  const { page, days } = opened
  const { heads, clocks, plan } = currentStage(page.position)
  const open = heads.filter(({ decision, proposal }) => !decision && !proposal)
  const [form, fields] = useActForm<ProvisionalFindingsForm>({
    findings: open.map(({ number, recommendation }) => ({
      head: number,
      outcome: recommendation?.outcome ?? '',
      reasons: recommendation?.reasons ?? '',
    })),
  })
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[
        keyDate('Response due by', clocks.response),
        ...(plan
          ? [
              {
                what: 'Planned day of the decision',
                on: plan.decisionDue,
                why: 'So that there is time to write the response.',
              },
            ]
          : []),
      ]}
    >
      <p className="govuk-body">
        The resident hears what you think so far and why, and may put their side before anybody decides. No
        clock stops for it: each day they have is a day less to decide and write.
      </p>
      {days.length === 0 ? (
        <p className="govuk-inset-text">
          There is no time for a reply before the response is due. Extend the response date first, or decide
          on what is known.
        </p>
      ) : (
        <ActForm
          form={form}
          seen={page.position.seq}
          submit="Share and ask for comments"
          letterFirst
          cancel={complaintHref(page)}
        >
          <ReplyBy field={fields.replyBy} days={days} />
          <Findings list={fields.findings} heads={open} />
        </ActForm>
      )}
    </ActPage>
  )
}
