import type { OrganisationKind } from '@putright/db/queries/organisations'
import { KINDS } from '../../organisation/words.ts'
import { Page } from '../../ui/page.tsx'

/** What somebody sets up decides what is asked next. */
export const ChooseKind = ({ title }: { title: string }) => (
  <Page title={title} back={{ href: '/sign-in', text: 'Sign in' }}>
    <p className="govuk-body-l">What do you look after?</p>
    {ORDER.map(kind => (
      <p key={kind} className="govuk-body">
        <a href={`?kind=${kind}`} className="govuk-link govuk-!-font-weight-bold">
          {KINDS[kind]}
        </a>
        <br />
        {WHAT_IT_DOES[kind]}
      </p>
    ))}
    <p className="govuk-body">
      If your co-op, agent or federation is here already, ask whoever runs it to invite you instead.
    </p>
  </Page>
)

const ORDER: readonly OrganisationKind[] = ['coop', 'agent', 'federation']

const WHAT_IT_DOES: Record<OrganisationKind, string> = {
  coop: 'The landlord. It handles its residents’ complaints itself, or agrees with an agent who does.',
  agent: 'Handles complaints for the co-ops it manages, once each of them has agreed.',
  federation: 'Sees the figures its member co-ops share with it, and never a complaint.',
}
