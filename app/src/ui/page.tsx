import type { ReactNode } from 'react'

interface PageProps {
  title: string
  /** Small words over the title: what the page is part of. */
  caption?: ReactNode
  /** Where a reader goes back to. */
  back?: { href: string; text: string }
  /** Two thirds of the width suit reading and forms; tables take all of it. */
  wide?: boolean
  children: ReactNode
}

/** A page’s heading and column. Its one h1 is here. */
export function Page({ title, caption, back, wide = false, children }: PageProps) {
  return (
    <>
      {back && (
        <a href={back.href} className="govuk-back-link">
          {back.text}
        </a>
      )}
      <div className={wide ? 'page' : 'page page--narrow'}>
        <h1 className="govuk-heading-l">
          {caption && <span className="govuk-caption-l">{caption} </span>}
          {title}
        </h1>
        {children}
      </div>
    </>
  )
}

/** For a route’s `meta`. */
export const pageTitle = (title: string): string => `${title} – Putright`
