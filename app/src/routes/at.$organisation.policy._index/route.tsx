import { policiesOfCoops } from '@putright/casework'
import { asPersonThrough } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { OrganisationPage } from '../../organisation/organisation-page.tsx'
import { openPolicies } from '../../policy/open-policies.server.ts'
import { PolicyPage, policyMeta } from '../../policy/policy-page.tsx'
import { CoopPolicies } from './coop-policies.tsx'
import { PoliciesOfCoops } from './policies-of-coops.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  policyMeta('Complaints policy', data && ('page' in data ? data.page : { coop: data.organisation }))

/** A co-op’s own policies; of an agent or a federation, those of the co-ops seen through it. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await openPolicies(args)
  if (page) return { page }
  const { request, params, context } = args
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  const coops = await asPersonThrough(context.connection, person.id, organisation.id, db =>
    policiesOfCoops(db, context.today()),
  )
  return { organisation, coops }
}

export default function Policies() {
  const loaded = useLoaderData<typeof loader>()
  if ('page' in loaded)
    return (
      <PolicyPage title="Complaints policy" coop={loaded.page.coop} member={loaded.page.member}>
        <CoopPolicies page={loaded.page} />
      </PolicyPage>
    )
  return (
    <OrganisationPage title="Complaints policies" organisation={loaded.organisation}>
      <PoliciesOfCoops coops={loaded.coops} />
    </OrganisationPage>
  )
}
