import { HomesInYearForm, profilePage, recordHomesInYear } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeForm } from '../../form.server.ts'
import { redirectWithNotice } from '../../notice.server.ts'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { yearEndInFull } from '../../organisation/words.ts'
import { notYours } from '../../responses.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TITLE = 'Homes at a year’s end'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  if (!page.coop || !runs) return notYours()
  const { homes, yearEnds, joinedWith } = page.coop
  const asked = new URL(request.url).searchParams.get('on')
  return {
    organisation,
    yearEnds,
    joinedWith,
    known: homes.find(({ yearEndOn }) => yearEndOn === asked) ?? null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  if (!runs) return notYours()
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  return takeForm(request, HomesInYearForm, async form => {
    const answer = await recordHomesInYear(actor, organisation.slug, form)
    return answer.done
      ? redirectWithNotice(`/at/${organisation.slug}/profile`, 'The homes are written down.')
      : answer
  })
}

export default function HomesAtYearEnd() {
  const { organisation, yearEnds, joinedWith, known } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<HomesInYearForm>(known ?? { lcra: '0', lcho: '0' })
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <div className="page--narrow">
        <p className="govuk-body">
          Complaints are counted against the homes owned at the end of each year. What is written down for a
          year already is replaced, and the figures are counted anew.
        </p>
        <ActForm form={form} submit="Save the homes" cancel={`/at/${organisation.slug}/profile`}>
          <SelectField
            field={fields.yearEndOn}
            label="Owned at the end of"
            options={yearEnds.map(day => ({ value: day, label: yearEndInFull(day, joinedWith) }))}
          />
          <TextField field={fields.homes} label="Homes" inputMode="numeric" width={5} />
          <TextField
            field={fields.lcra}
            label="Of these, low cost rental (LCRA)"
            inputMode="numeric"
            width={5}
          />
          <TextField
            field={fields.lcho}
            label="Of these, low cost home ownership (LCHO)"
            inputMode="numeric"
            width={5}
          />
        </ActForm>
      </div>
    </OrganisationPage>
  )
}
