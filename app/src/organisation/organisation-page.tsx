import type { OwnOrganisation } from '@putright/db/queries/organisations'
import type { ReactNode } from 'react'
import { Page, pageTitle } from '../ui/page.tsx'
import { OrganisationNav } from './organisation-nav.tsx'

interface OrganisationPageProps {
  title: string
  organisation: Pick<OwnOrganisation, 'slug' | 'name'>
  children: ReactNode
}

/** One of the pages about an organisation, with the way to the others. */
export const OrganisationPage = ({ title, organisation, children }: OrganisationPageProps) => (
  <Page title={title} caption={organisation.name} wide>
    <OrganisationNav slug={organisation.slug} />
    {children}
  </Page>
)

/** For a route’s `meta`. */
export const organisationMeta = (
  title: string,
  data: { organisation: Pick<OwnOrganisation, 'name'> } | undefined,
) => [{ title: pageTitle(data ? `${title} – ${data.organisation.name}` : title) }]
