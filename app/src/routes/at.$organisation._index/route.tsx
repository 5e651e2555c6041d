import { organisationPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NextSteps } from '../../organisation/next-steps.tsx'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { KINDS } from '../../organisation/words.ts'
import { ROLE_NAMES } from '../../people/words.ts'
import { SummaryList } from '../../ui/summary-list.tsx'

const TITLE = 'About this organisation'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    organisationPage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, roles, runs, ...page }
}

export default function AboutOrganisation() {
  const { organisation, roles, runs, contact, agreements, federations, next } = useLoaderData<typeof loader>()
  const isCoop = organisation.kind === 'coop'
  const works = isCoop ? 'Managed by' : 'Manages'
  const federated = isCoop ? 'Member of' : 'Its members'
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      <NextSteps slug={organisation.slug} runs={runs} steps={next} />
      <SummaryList
        rows={[
          { key: 'What it is', value: KINDS[organisation.kind] },
          { key: 'Your roles here', value: roles.map(role => ROLE_NAMES[role]).join(', ') },
          {
            key: 'Its address here',
            value: `${organisation.slug}: whoever proposes an agreement to it gives this`,
          },
          {
            key: 'How residents reach it',
            value: contact ? <span className="as-written">{contact}</span> : 'Not yet said',
          },
          ...(organisation.kind === 'federation' ? [] : [{ key: works, value: named(agreements) }]),
          ...(organisation.kind === 'agent' ? [] : [{ key: federated, value: named(federations) }]),
        ]}
      />
    </OrganisationPage>
  )
}

const named = (names: readonly string[]): string => names.join(', ') || 'None today'
