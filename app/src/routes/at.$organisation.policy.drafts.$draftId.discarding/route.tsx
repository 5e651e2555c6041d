import { discardPolicyDraft, PolicyDiscardForm } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { openPolicyDraft } from '../../policy/open-policies.server.ts'
import { draftHref, PolicyPage, policyMeta } from '../../policy/policy-page.tsx'
import { takeDraftForm } from '../../policy/take-draft-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Throw the draft away'

export const meta: MetaFunction<typeof loader> = ({ data }) => policyMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openPolicyDraft(args)

export const action = (args: ActionFunctionArgs) =>
  takeDraftForm(args, PolicyDiscardForm, discardPolicyDraft, {
    done: 'The draft is gone. The policy in force is as it was.',
    to: 'the policies',
  })

export default function DiscardPolicyDraft() {
  const { coop, draft, member, rights } = useLoaderData<typeof loader>()
  const [form] = useActForm<PolicyDiscardForm>()
  const back = { href: draftHref(coop, draft), text: 'Back to the draft' }
  return (
    <PolicyPage title={TITLE} coop={coop} member={member} back={back}>
      <p className="govuk-body">
        “{draft.title}”, last saved by {draft.savedBy}. It cannot be brought back.
      </p>
      {rights.drafts && (
        <ActForm form={form} submit="Throw it away" cancel={back.href} grave>
          <DraftVersion form={form} draft={draft} />
        </ActForm>
      )}
    </PolicyPage>
  )
}
