import { withdrawInvitation } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openInvitation, takeInvitationForm } from '../../people/open-invitation.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { pageTitle } from '../../ui/page.tsx'

const TITLE = 'Withdraw the invitation'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openInvitation(args)

export const action = (args: ActionFunctionArgs) =>
  takeInvitationForm(args, withdrawInvitation, 'The invitation is withdrawn. Its link no longer opens.')

export default function Withdrawal() {
  const { organisation, email } = useLoaderData<typeof loader>()
  const [form] = useActForm()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        It was sent to {email}. The link in the e-mail then no longer opens. You can invite them again.
      </p>
      <ActForm form={form} submit="Withdraw it" cancel={`/at/${organisation.slug}/people`} grave />
    </PeopleActPage>
  )
}
