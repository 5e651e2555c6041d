import type { ReactNode } from 'react'
import { OrganisationPage } from '../organisation/organisation-page.tsx'
import { Page, pageTitle } from '../ui/page.tsx'

interface PolicyPageProps {
  title: string
  coop: { slug: string; name: string }
  /** Whether they belong to the co-op: its agent’s officers see this page of it and none of the others. */
  member: boolean
  back?: { href: string; text: string }
  children: ReactNode
}

/** A page about the policies of a co-op. */
export const PolicyPage = ({ title, coop, member, back, children }: PolicyPageProps) =>
  member && !back ? (
    <OrganisationPage title={title} organisation={coop}>
      {children}
    </OrganisationPage>
  ) : (
    <Page title={title} caption={coop.name} back={back ?? { href: '/worklist', text: 'Worklist' }} wide>
      {children}
    </Page>
  )

/** For a route’s `meta`. */
export const policyMeta = (title: string, data: { coop: { name: string } } | undefined) => [
  { title: pageTitle(data ? `${title} – ${data.coop.name}` : title) },
]

/** Where the policies of a co-op are. */
export const policiesHref = (coop: { slug: string }): string => `/at/${coop.slug}/policy`

/** Where one in the making is. */
export const draftHref = (coop: { slug: string }, draft: { id: string }): string =>
  `${policiesHref(coop)}/drafts/${draft.id}`
