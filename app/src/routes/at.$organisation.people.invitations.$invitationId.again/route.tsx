import { sendInvitationAgain } from '@putright/casework'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openInvitation, takeInvitationForm } from '../../people/open-invitation.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { pageTitle } from '../../ui/page.tsx'

const TITLE = 'Send the invitation again'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openInvitation(args)

export const action = (args: ActionFunctionArgs) =>
  takeInvitationForm(
    args,
    sendInvitationAgain,
    'The invitation is on its way again. The new link opens for seven days.',
  )

export default function Again() {
  const { organisation, email } = useLoaderData<typeof loader>()
  const [form] = useActForm()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        It was sent to {email}. They get a new link, which opens for seven days. The one before it no longer
        opens. An invitation can be sent again once an hour, and five times at all.
      </p>
      <ActForm form={form} submit="Send it again" cancel={`/at/${organisation.slug}/people`} />
    </PeopleActPage>
  )
}
