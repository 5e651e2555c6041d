import { useLocation } from '@remix-run/react'

/** The pages of one complaint. */
export function ComplaintNav({ complaintId }: { complaintId: string }) {
  const { pathname } = useLocation()
  return (
    <nav className="complaint-nav" aria-label="This complaint">
      <ul className="complaint-nav__list">
        {PAGES.map(({ path, text }) => {
          const href = `/complaints/${complaintId}${path}`
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

const PAGES = [
  { path: '', text: 'Where it stands' },
  { path: '/file', text: 'File' },
  { path: '/putting-right', text: 'Putting right' },
  { path: '/people', text: 'People' },
  { path: '/support', text: 'Support' },
  { path: '/ombudsman', text: 'Ombudsman' },
  { path: '/record', text: 'Record' },
  { path: '/subject-access', text: 'Personal data' },
  { path: '/retention', text: 'Keeping' },
]
