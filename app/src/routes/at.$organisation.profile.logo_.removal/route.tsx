import { profilePage, takeDownLogo } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Logo } from '../../organisation/logo.tsx'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { takeOrganisationForm } from '../../organisation/take-organisation-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'

const TITLE = 'Letters without a logo'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openRunning(request, context, params.organisation)
  const { logo } = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, logo }
}

export const action = (args: ActionFunctionArgs) =>
  takeOrganisationForm(args, z.object({}), takeDownLogo, {
    back: 'profile',
    done: 'Letters have no logo from now on.',
  })

export default function WithoutLogo() {
  const { organisation, logo } = useLoaderData<typeof loader>()
  const [form] = useActForm()
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      {logo ? (
        <div className="page--narrow">
          <p>
            <Logo sha256={logo} name={organisation.name} />
          </p>
          <p className="govuk-body">
            New letters carry the name alone. Letters that were issued keep the logo they had.
          </p>
          <ActForm form={form} submit="Take the logo down" cancel={`/at/${organisation.slug}/profile`} />
        </div>
      ) : (
        <p className="govuk-body">There is no logo to take down.</p>
      )}
    </OrganisationPage>
  )
}
