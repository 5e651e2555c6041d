import { NewDraftForm, startPolicyDraft } from '@putright/casework'
import { READY_MADE } from '@putright/handling-code'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { openCoopPolicies } from '../../policy/open-policies.server.ts'
import { draftHref, PolicyPage, policiesHref, policyMeta } from '../../policy/policy-page.tsx'
import { requirePerson } from '../../session.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'

const TITLE = 'Draft a policy'

export const meta: MetaFunction<typeof loader> = ({ data }) => policyMeta(TITLE, data)

export async function loader(args: LoaderFunctionArgs) {
  const { coop, member, rights, inForce } = await openCoopPolicies(args)
  return { coop, member, rights, inForce: inForce?.title ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const person = await requirePerson(request, context)
  const { coop } = await openCoopPolicies(args)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, NewDraftForm, async form => {
    const answer = await startPolicyDraft(actor, coop.slug, form)
    return answer.done
      ? redirectWithNotice(draftHref(coop, { id: answer.draftId }), 'The draft is begun.')
      : answer
  })
}

export default function NewPolicyDraft() {
  const { coop, member, rights, inForce } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<NewDraftForm>({ from: 'the policy in force' })
  const back = { href: policiesHref(coop), text: 'Complaints policy' }
  return (
    <PolicyPage title={TITLE} coop={coop} member={member} back={back}>
      {rights.drafts ? (
        <ActForm form={form} submit="Begin" cancel={back.href}>
          <Radios
            field={fields.from}
            label="What to begin from"
            hint="Nothing changes until the committee adopts it."
            options={[
              { value: 'the policy in force', label: inForce ?? 'The policy in force' },
              ...Object.entries(READY_MADE).map(([value, readyMade]) => ({
                value,
                label: readyMade.title,
                hint: readyMade.for,
              })),
            ]}
          />
        </ActForm>
      ) : (
        <p className="govuk-body-l">
          A policy is drafted by the Secretary, the chair or whoever handles the co-op’s complaints.
        </p>
      )}
    </PolicyPage>
  )
}
