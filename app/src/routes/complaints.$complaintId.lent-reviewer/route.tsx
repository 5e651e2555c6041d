import { LoanForm, lend, reviewersToAsk } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'

const TITLE = 'Ask a reviewer of another co-op'

export const meta: MetaFunction<typeof loader> = ({ data }) => actMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'lend', async (page, _, db) => ({ reviewers: await reviewersToAsk(db, page) }))

export const action = (args: ActionFunctionArgs) =>
  takeActForm(args, LoanForm, lend, 'Recorded. They can now be chosen here.', '/allocation')

export default function LentReviewer() {
  const opened = useLoaderData<typeof loader>()
  const { page, reviewers } = opened
  const [form, fields] = useActForm<LoanForm>()
  return (
    <ActPage
      title={TITLE}
      of={opened}
      dates={[keyDate('Response due by', currentStage(page.position).clocks.response)]}
    >
      <p className="govuk-body">
        Members of other co-ops in your federation who are willing to sit on a panel. Ask them first, by
        telephone or e-mail. Whoever agrees sees this complaint once they are allocated, and nothing else of{' '}
        {page.coop.name}.
      </p>
      {reviewers.length === 0 ? (
        <p className="govuk-body">
          Nobody can be asked: {page.coop.name} is in no federation whose pool has anybody in it.
        </p>
      ) : (
        <ActForm
          form={form}
          seen={page.position.seq}
          submit="Record that they agreed"
          cancel={complaintHref(page)}
        >
          <Radios
            field={fields.personId}
            label="Who agreed to help"
            options={reviewers.map(({ id, name, organisation }) => ({
              value: id,
              label: name,
              hint: organisation,
            }))}
          />
        </ActForm>
      )}
    </ActPage>
  )
}
