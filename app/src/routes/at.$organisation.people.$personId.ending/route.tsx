import { EndingForm, endingPage, endRoles } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { takePeopleForm } from '../../people/people-act.server.ts'
import { PeopleActPage } from '../../people/people-act-page.tsx'
import { RolesHeld } from '../../people/roles-held.tsx'
import { ROLE_NAMES } from '../../people/words.ts'
import { notFound, notYours } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { Checkboxes } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { pageTitle } from '../../ui/page.tsx'
import { HandingOn } from './handing-on.tsx'

const titleOf = (self: boolean) => (self ? 'Leave' : 'End a role')

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(titleOf(data?.self ?? false)) },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  const self = person.id === params.personId
  if (!self && !runs) return notYours()
  const page = await asPerson(context.connection, person.id, db =>
    endingPage(db, organisation, params.personId ?? '', context.today()),
  )
  return { organisation, self, today: context.today(), ...(page ?? notFound()) }
}

export const action = (args: ActionFunctionArgs) =>
  takePeopleForm(
    args,
    EndingForm,
    (actor, slug, form) => endRoles(actor, slug, args.params.personId ?? '', form),
    'The last day is written down.',
  )

export default function Ending() {
  const { organisation, self, today, name, roles, cases } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<EndingForm>({
    roles: roles.map(({ role }) => role),
    on: today,
    cases: cases.map(({ complaintId }) => ({ complaintId })),
  })
  const options = [...new Set(roles.map(({ role }) => role))].map(role => ({
    value: role,
    label: ROLE_NAMES[role],
  }))
  return (
    <PeopleActPage title={titleOf(self)} organisation={organisation}>
      <RolesHeld name={name} roles={roles} />
      <ActForm
        form={form}
        submit={self ? 'Leave on that day' : 'End on that day'}
        cancel={`/at/${organisation.slug}/people`}
        grave
      >
        <Checkboxes field={fields.roles} label="What ends" options={options} />
        <DateField
          field={fields.on}
          label="The last day"
          hint="Access ends with it, by itself."
          earliest={today}
        />
        <HandingOn field={fields.cases} cases={cases} organisation={organisation} />
      </ActForm>
    </PeopleActPage>
  )
}
