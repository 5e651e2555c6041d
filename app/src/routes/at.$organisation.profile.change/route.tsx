import { changeProfile, ProfileForm, profilePage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { LandlordFields } from '../../organisation/landlord-fields.tsx'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { type TypedYearEnd, YearEndField } from '../../organisation/year-end-field.tsx'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Change the profile'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openRunning(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, ...page }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, organisation } = await openRunning(request, context, params.organisation)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, ProfileForm, async form => {
    const answer = await changeProfile(actor, organisation.slug, form)
    return answer.done
      ? redirectWithNotice(`/at/${organisation.slug}/profile`, 'The profile is changed.')
      : answer
  })
}

type CoopProfile = TypedYearEnd<Extract<ProfileForm, { kind: 'coop' }>>

export default function ChangeProfile() {
  const { organisation, contact, coop, registeredProvider, ombudsmanMember } = useLoaderData<typeof loader>()
  const [month, day] = coop?.yearEnd.split('-').map(part => String(Number(part))) ?? []
  const [form, fields] = useActForm<CoopProfile>({
    name: organisation.name,
    contact,
    yearEnd: { day, month },
    registeredProvider: registeredProvider ? 'yes' : 'no',
    ombudsmanMember: ombudsmanMember ? 'yes' : 'no',
  })
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <div className="page--narrow">
        <ActForm form={form} submit="Save the profile" cancel={`/at/${organisation.slug}/profile`}>
          <input type="hidden" name="kind" value={organisation.kind} />
          <TextField field={fields.name} label="Name" hint="As letters say it from now on" />
          <TextArea
            field={fields.contact}
            label="How residents reach it"
            hint="Address, telephone, e-mail: as letters say it from now on. Letters that were issued stay as they are."
            rows={4}
          />
          {coop && (
            <>
              <YearEndField field={fields.yearEnd} />
              <p className="govuk-hint">
                If you change the day, the figures of every year are counted anew for years that end with it,
                and no longer shown for the years as they were.
              </p>
              <LandlordFields fields={fields} />
            </>
          )}
        </ActForm>
      </div>
    </OrganisationPage>
  )
}
