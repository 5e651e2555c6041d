import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root.tsx'
import { SectionNav } from '../ui/section-nav.tsx'

/** The pages about one organisation that whoever is there may open. */
export function OrganisationNav({ slug }: { slug: string }) {
  const here = useRouteLoaderData<typeof loader>('root')?.signedIn?.here
  const pages = here?.readsAuditLog ? [...PAGES, AUDIT] : PAGES
  return <SectionNav label="This organisation" base={`/at/${slug}`} pages={pages} />
}

const PAGES = [
  { path: '', text: 'About' },
  { path: '/profile', text: 'Profile' },
  { path: '/people', text: 'People' },
  { path: '/agreements', text: 'Agreements' },
  { path: '/policy', text: 'Policy' },
  { path: '/privacy', text: 'Privacy' },
]

const AUDIT = { path: '/audit', text: 'Audit' }
