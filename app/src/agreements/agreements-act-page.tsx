import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'

interface AgreementsActPageProps {
  title: string
  organisation: { slug: string; name: string }
  children: ReactNode
}

/** The page of one act about what an organisation agrees with others. */
export const AgreementsActPage = ({
  title,
  organisation: { slug, name },
  children,
}: AgreementsActPageProps) => (
  <Page title={title} caption={name} back={{ href: `/at/${slug}/agreements`, text: 'Agreements' }}>
    {children}
  </Page>
)
