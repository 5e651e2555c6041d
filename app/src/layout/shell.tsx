import { Links, Meta } from '@remix-run/react'
import type { ReactNode } from 'react'
import { NotificationBanner } from '../ui/notification-banner.tsx'
import type { Navigation } from './navigation.server.ts'
import { SiteHeader } from './site-header.tsx'

/** What stands around every page. */
export function Shell({
  signedIn,
  notice,
  children,
}: {
  signedIn: Navigation | null
  notice: string | null
  children: ReactNode
}) {
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b3f44" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
        <SiteHeader signedIn={signedIn} />
        <div className="govuk-width-container site-body">
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            {notice && <NotificationBanner>{notice}</NotificationBanner>}
            {children}
          </main>
        </div>
        <footer className="site-footer">
          <div className="govuk-width-container">
            Putright keeps complaints to housing co-operatives in good order, from the first letter to the
            last action.
          </div>
        </footer>
      </body>
    </html>
  )
}
