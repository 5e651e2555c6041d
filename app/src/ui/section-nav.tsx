import { useLocation } from '@remix-run/react'

interface SectionNavProps {
  /** What the pages are of, for a screen reader: “This complaint”. */
  label: string
  /** The address of the first page; the others’ paths follow it. */
  base: string
  pages: readonly { path: string; text: string }[]
}

/** The way between the pages of one thing; the one that is open is marked. */
export function SectionNav({ label, base, pages }: SectionNavProps) {
  const { pathname } = useLocation()
  return (
    <nav className="section-nav" aria-label={label}>
      <ul className="section-nav__list">
        {pages.map(({ path, text }) => (
          <li key={path}>
            <a
              href={base + path}
              className="section-nav__link"
              aria-current={pathname === base + path ? 'page' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
