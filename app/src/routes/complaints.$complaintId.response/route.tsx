import { issueResponse, ResponseForm, responsePreview } from '@putright/casework'
import { currentStage } from '@putright/complaint'
import { letterWithin } from '@putright/documents'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage, actMeta, complaintHref } from '../../acts/act-page.tsx'
import { keyDate } from '../../acts/key-dates.tsx'
import { openAct } from '../../acts/open-act.server.ts'
import { takeActForm } from '../../acts/take-act.server.ts'
import { WhyNow } from '../../deciding/why-now.tsx'
import { logoAt } from '../../organisation/logo.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Missing } from './missing.tsx'

const titleOf = (stage: 1 | 2) => (stage === 1 ? 'Issue the stage 1 response' : 'Issue the final response')

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  actMeta(titleOf(data?.page.position.stage ?? 1), data)

export const loader = (args: LoaderFunctionArgs) =>
  openAct(args, 'respond', async ({ id, viewer }, today, db) => {
    const preview = await responsePreview(db, viewer.personId, id, today)
    if (!preview || 'notYet' in preview) return { letter: null, missing: [] }
    const missing = preview.missing.map(({ item, provision, because }) => ({ item, provision, because }))
    return { letter: letterWithin(preview.letter, logoAt), missing }
  })

export const action = (args: ActionFunctionArgs) =>
  takeActForm(
    args,
    ResponseForm,
    issueResponse,
    'Issued. The letter is in the record, and goes by e-mail where the resident has an address.',
  )

export default function Response() {
  const opened = useLoaderData<typeof loader>()
  const { page, letter, missing } = opened
  const { stage, clocks } = currentStage(page.position)
  const [form, fields] = useActForm<ResponseForm>()
  return (
    <ActPage title={titleOf(stage)} of={opened} dates={[keyDate('Response due by', clocks.response)]}>
      <Missing items={missing} page={page} />
      <p className="govuk-body">
        {missing.length === 0
          ? 'This is the letter as it will be sent. Read it as the resident will. Once issued, it stays as it is.'
          : 'This is the letter as it stands.'}
      </p>
      {letter && <div className="letter-preview" dangerouslySetInnerHTML={{ __html: letter }} />}
      {missing.length === 0 && (
        <ActForm form={form} seen={page.position.seq} submit={titleOf(stage)} cancel={complaintHref(page)}>
          <WhyNow awaited={page.replyAwaited} field={fields.whyNow} />
        </ActForm>
      )}
    </ActPage>
  )
}
