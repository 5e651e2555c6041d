import { LOGOS, LogoForm, profilePage, putUpLogo } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Logo } from '../../organisation/logo.tsx'
import { openRunning } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { takeOrganisationForm } from '../../organisation/take-organisation-form.server.ts'
import { ActForm, useActForm } from '../../ui/act-form.tsx'
import { FileField } from '../../ui/file-field.tsx'

const TITLE = 'Logo for letters'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openRunning(request, context, params.organisation)
  const { logo } = await asPerson(context.connection, person.id, db =>
    profilePage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, logo, limits: LOGOS }
}

export const action = (args: ActionFunctionArgs) =>
  takeOrganisationForm(args, LogoForm, putUpLogo, {
    back: 'profile',
    done: 'Letters have this logo from now on.',
  })

export default function LogoForLetters() {
  const { organisation, logo, limits } = useLoaderData<typeof loader>()
  const [form, fields] = useActForm<LogoForm>()
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <div className="page--narrow">
        <p className="govuk-body">
          {organisation.kind === 'coop'
            ? 'It stands at the head of every letter to your residents, also where a managing agent writes for you, and on your published policy: the answer is yours.'
            : 'It stands under the signature of letters that your officers write. At the head stands the co-op that you write for: the answer is its.'}{' '}
          Letters that were issued keep the logo they had.
        </p>
        {logo && (
          <>
            <h2 className="govuk-heading-s">As it is now</h2>
            <p>
              <Logo sha256={logo} name={organisation.name} />
            </p>
          </>
        )}
        <ActForm
          form={form}
          submit={logo ? 'Replace the logo' : 'Use this logo'}
          cancel={`/at/${organisation.slug}/profile`}
          encType="multipart/form-data"
        >
          <FileField
            field={fields.logo}
            label="The picture"
            hint={`A PNG or JPEG of up to ${limits.kilobytes} kB, with ${limits.least} to ${limits.most.toLocaleString('en-GB')} pixels on either side. It is kept as it is. Whoever does not see it is told the name of the organisation.`}
            accept={limits.accept}
          />
        </ActForm>
      </div>
    </OrganisationPage>
  )
}
