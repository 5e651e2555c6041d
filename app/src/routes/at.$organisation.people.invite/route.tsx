import { InvitationForm, invite } from '@putright/casework'
import { ROLES_OF } from '@putright/complaint'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { takePeopleForm } from '../../people/people-act.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { roleChoices } from '../../people/words.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Invite somebody'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { organisation } = await openRunning(request, context, params.organisation)
  return { organisation, today: context.today() }
}

export const action = (args: ActionFunctionArgs) =>
  takePeopleForm(
    args,
    InvitationForm,
    invite,
    'The invitation is on its way by e-mail. It opens for seven days.',
  )

export default function Invite() {
  const { organisation, today } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<InvitationForm>()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <p className="govuk-body">
        They get a link by e-mail, and belong to {organisation.name} once they have accepted.
      </p>
      <ActForm form={form} submit="Send the invitation" cancel={`/at/${organisation.slug}/people`}>
        <TextField field={fields.email} label="Their e-mail address" type="email" width={30} />
        <Checkboxes
          field={fields.roles}
          label="Their roles"
          options={roleChoices(ROLES_OF[organisation.kind])}
        />
        <DateField
          field={fields.until}
          label="Their last day"
          hint="Leave empty where there is none."
          earliest={today}
        />
      </ActForm>
    </PeopleActPage>
  )
}
