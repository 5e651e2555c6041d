import { useLocation } from '@remix-run/react'

/** The pages about one organisation. */
export function OrganisationNav({ slug }: { slug: string }) {
  const { pathname } = useLocation()
  return (
    <nav className="complaint-nav" aria-label="This organisation">
      <ul className="complaint-nav__list">
        {PAGES.map(({ path, text }) => {
          const href = `/at/${slug}${path}`
          return (
            <li key={path}>
              <a
                href={href}
                className="complaint-nav__link"
                aria-current={pathname === href ? 'page' : undefined}
              >
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

// An entry appears with its page, in this order: About, Profile, People, Agreements, Policy, Privacy, Audit.
const PAGES = [
  { path: '', text: 'About' },
  { path: '/profile', text: 'Profile' },
  { path: '/people', text: 'People' },
  { path: '/agreements', text: 'Agreements' },
  { path: '/policy', text: 'Policy' },
  { path: '/privacy', text: 'Privacy' },
  { path: '/audit', text: 'Audit' },
]
