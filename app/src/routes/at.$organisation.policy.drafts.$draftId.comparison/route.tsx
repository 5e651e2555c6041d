import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Comparison } from '../../policy/comparison.tsx'
import { PolicyFaults } from '../../policy/faults.tsx'
import { openPolicyDraft } from '../../policy/open-policies.server.ts'
import { draftHref, PolicyPage, policyMeta } from '../../policy/policy-page.tsx'

const TITLE = 'What the draft changes'

export const meta: MetaFunction<typeof loader> = ({ data }) => policyMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openPolicyDraft(args)

export default function PolicyComparison() {
  const page = useLoaderData<typeof loader>()
  const { coop, draft, member, faults } = page
  return (
    <PolicyPage
      title={TITLE}
      coop={coop}
      member={member}
      back={{ href: draftHref(coop, draft), text: 'Back to the draft' }}
    >
      <PolicyFaults faults={faults} />
      <Comparison {...page} />
    </PolicyPage>
  )
}
