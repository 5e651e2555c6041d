import { SectionNav } from '../ui/section-nav.tsx'

/** The pages about one organisation. */
export const OrganisationNav = ({ slug }: { slug: string }) => (
  <SectionNav label="This organisation" base={`/at/${slug}`} pages={PAGES} />
)

const PAGES = [
  { path: '', text: 'About' },
  { path: '/profile', text: 'Profile' },
  { path: '/people', text: 'People' },
  { path: '/agreements', text: 'Agreements' },
  { path: '/policy', text: 'Policy' },
  { path: '/privacy', text: 'Privacy' },
  { path: '/audit', text: 'Audit' },
]
