import { adoptPolicyDraft, PolicyAdoptionForm } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DraftVersion } from '../../drafts/draft-version.tsx'
import { Comparison } from '../../policy/comparison.tsx'
import { openPolicyDraft } from '../../policy/open-policies.server.ts'
import { draftHref, PolicyPage, policyMeta } from '../../policy/policy-page.tsx'
import { takeDraftForm } from '../../policy/take-draft-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Adopt the policy'

export const meta: MetaFunction<typeof loader> = ({ data }) => policyMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openPolicyDraft(args)

export const action = (args: ActionFunctionArgs) =>
  takeDraftForm(args, PolicyAdoptionForm, adoptPolicyDraft, {
    done: 'The policy is adopted. It is published on the day it comes into force.',
    to: 'the policies',
  })

export default function AdoptPolicy() {
  const page = useLoaderData<typeof loader>()
  const { coop, draft, member, rights, today } = page
  const [form, fields] = useActForm<PolicyAdoptionForm>({ meetingOn: today, adoptedOn: today })
  const back = { href: draftHref(coop, draft), text: 'Back to the draft' }
  return (
    <PolicyPage title={TITLE} coop={coop} member={member} back={back}>
      {rights.adopts ? (
        <ActForm form={form} submit="Adopt it" cancel={back.href} grave>
          <p className="govuk-body">
            What is adopted is never changed: another version follows it. Complaints received before the day
            it comes into force keep the version they have.
          </p>
          <DraftVersion form={form} draft={draft} />
          <TextField
            field={fields.meeting}
            label="Which meeting adopted it"
            hint="As its minutes call it: “the committee meeting, minute 7”."
          />
          <DateField field={fields.meetingOn} label="Day of the meeting" latest={today} />
          <DateField
            field={fields.adoptedOn}
            label="In force from"
            hint="Today or later. It is published on that day."
            earliest={today}
          />
        </ActForm>
      ) : (
        <p className="govuk-body-l">
          The committee adopts a policy, and its Secretary or chair records it here.
        </p>
      )}
      <Comparison {...page} />
    </PolicyPage>
  )
}
