import { GivenRoleForm, giveRole, peopleOfOrganisation } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { takePeopleForm } from '../../people/people-act.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { RolesHeld } from '../../people/roles-held.tsx'
import { roleChoices } from '../../people/words.ts'
import { notFound } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Radios } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { pageTitle } from '../../ui/page.tsx'

const TITLE = 'Give another role'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openRunning(request, context, params.organisation)
  const { people, rolesToGive } = await asPerson(context.connection, person.id, db =>
    peopleOfOrganisation(db, organisation, context.today()),
  )
  const colleague = people.find(({ personId }) => personId === params.personId) ?? notFound()
  return {
    organisation,
    colleague,
    rolesToGive,
    today: context.today(),
    self: colleague.personId === person.id,
  }
}

export const action = (args: ActionFunctionArgs) =>
  takePeopleForm(
    args,
    GivenRoleForm,
    (actor, slug, form) => giveRole(actor, slug, args.params.personId ?? '', form),
    'The role is given.',
  )

export default function Role() {
  const { organisation, colleague, rolesToGive, today, self } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<GivenRoleForm>()
  return (
    <PeopleActPage title={TITLE} organisation={organisation}>
      <RolesHeld {...colleague} />
      {self ? (
        <p className="govuk-body">
          Nobody gives themself a role. Ask somebody else who runs the organisation.
        </p>
      ) : (
        <ActForm form={form} submit="Give the role" cancel={`/at/${organisation.slug}/people`}>
          <Radios
            field={fields.role}
            label="The role, from today"
            hint="Choose one they have already to give it another last day."
            options={roleChoices(rolesToGive)}
          />
          <DateField
            field={fields.until}
            label="Its last day"
            hint="Leave empty where there is none."
            earliest={today}
          />
        </ActForm>
      )}
    </PeopleActPage>
  )
}
