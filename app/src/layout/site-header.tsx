import { useLocation } from '@remix-run/react'
import type { Navigation } from './navigation.server.ts'

/** Name, pages, and who is signed in. */
export function SiteHeader({ signedIn }: { signedIn: Navigation | null }) {
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__bar">
        <a href="/" className="site-header__name">
          <img src="/mark.svg" alt="" width="28" height="28" />
          Putright
        </a>
        {signedIn && <SignedIn {...signedIn} />}
      </div>
      {signedIn && <Pages pages={signedIn.pages} />}
    </header>
  )
}

function SignedIn({ name, here, others }: Navigation) {
  return (
    <div className="site-header__person">
      <span className="site-header__who">
        <a href="/account" className="site-header__account">
          <strong>{name}</strong>
          <span className="govuk-visually-hidden">, your account</span>
        </a>
        {here && (
          <a href={`/at/${here.slug}`} className="site-header__organisation">
            {here.name}
          </a>
        )}
      </span>
      {others.length > 0 && <Others others={others} />}
      <form method="post" action="/sign-out">
        <button type="submit" className="site-header__sign-out">
          Sign out
        </button>
      </form>
    </div>
  )
}

function Others({ others }: Pick<Navigation, 'others'>) {
  return (
    <details className="site-header__others">
      <summary className="site-header__switch">Switch</summary>
      <nav aria-label="Your other organisations">
        <ul className="govuk-list">
          {others.map(({ href, text }) => (
            <li key={href}>
              <a href={href} className="govuk-link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

function Pages({ pages }: Pick<Navigation, 'pages'>) {
  const { pathname } = useLocation()
  const isHere = (href: string) => pathname === href.split('?')[0] || pathname.startsWith(`${href}/`)
  return (
    <nav className="site-nav" aria-label="Pages">
      <ul className="govuk-width-container site-nav__list">
        {pages.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="site-nav__link" aria-current={isHere(href) ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
