import { organisationPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage, organisationMeta } from '../../organisation/organisation-page.tsx'
import { KINDS } from '../../organisation/words.ts'
import { InsetText } from '../../ui/inset-text.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'

const TITLE = 'About this organisation'

export const meta: MetaFunction<typeof loader> = ({ data }) => organisationMeta(TITLE, data)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, roles, runs } = await openOrganisation(request, context, params.organisation)
  const page = await asPerson(context.connection, person.id, db =>
    organisationPage(db, { ...organisation, roles, runs }, context.today()),
  )
  return { organisation, roles, ...page }
}

export default function AboutOrganisation() {
  const { organisation, roles, contact, agreements, federations, toAnswer } = useLoaderData<typeof loader>()
  const isCoop = organisation.kind === 'coop'
  const works = isCoop ? 'Managed by' : 'Manages'
  const federated = isCoop ? 'Member of' : 'Its members'
  return (
    <OrganisationPage title={TITLE} organisation={organisation}>
      {toAnswer > 0 && (
        <InsetText>
          {toAnswer === 1
            ? 'One proposal of another organisation waits for an answer.'
            : `${toAnswer} proposals of other organisations wait for an answer.`}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'What it is', value: KINDS[organisation.kind] },
          { key: 'Your roles here', value: roles.join(', ') },
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
