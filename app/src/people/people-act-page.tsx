import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'

interface PeopleActPageProps {
  title: string
  organisation: { slug: string; name: string }
  children: ReactNode
}

/** The page of one act about an organisation’s people. */
export const PeopleActPage = ({ title, organisation: { slug, name }, children }: PeopleActPageProps) => (
  <Page title={title} caption={name} back={{ href: `/at/${slug}/people`, text: 'People' }}>
    {children}
  </Page>
)
