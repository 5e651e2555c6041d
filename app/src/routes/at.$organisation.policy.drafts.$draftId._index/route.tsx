import { PolicyDraftForm, savePolicyDraft } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { PolicyFaults } from '../../policy/faults.tsx'
import { openPolicyDraft } from '../../policy/open-policies.server.ts'
import { PolicyFields } from '../../policy/policy-fields.tsx'
import { draftHref, PolicyPage, policiesHref, policyMeta } from '../../policy/policy-page.tsx'
import { policyStartingWith } from '../../policy/starting-with.ts'
import { takeDraftForm } from '../../policy/take-draft-form.server.ts'
import { TheirPolicy } from '../../policy/their-policy.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Policy in the making'

export const meta: MetaFunction<typeof loader> = ({ data }) => policyMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openPolicyDraft(args)

export const action = (args: ActionFunctionArgs) =>
  takeDraftForm(args, PolicyDraftForm, savePolicyDraft, {
    done: 'The draft is saved. The policy in force is as it was.',
    to: 'the draft',
  })

export default function PolicyDraft() {
  const page = useLoaderData<typeof loader>()
  const { coop, draft, member, rights, faults } = page
  const sent = useActionData<object>()
  const [form, fields] = useActForm<PolicyDraftForm>(policyStartingWith(draft))
  const here = draftHref(coop, draft)
  return (
    <PolicyPage
      title={TITLE}
      coop={coop}
      member={member}
      back={{ href: policiesHref(coop), text: 'Complaints policy' }}
    >
      <p className="govuk-body">
        Last saved by {draft.savedBy}. Read{' '}
        <a className="govuk-link" href={`${here}/comparison`}>
          what it changes
        </a>
        {rights.drafts && (
          <>
            {', '}
            <a className="govuk-link" href={`${here}/adoption`}>
              record that the committee adopted it
            </a>
            {', or '}
            <a className="govuk-link" href={`${here}/discarding`}>
              throw it away
            </a>
          </>
        )}
        .
      </p>
      <PolicyFaults faults={faults} />
      {sent && <TheirPolicy {...page} />}
      {rights.drafts ? (
        <ActForm form={form} submit="Save the draft" cancel={policiesHref(coop)}>
          <DraftVersion form={form} draft={draft} />
          <PolicyFields fields={fields} page={page} />
        </ActForm>
      ) : (
        <TheirPolicy {...page} />
      )}
    </PolicyPage>
  )
}
