import type { ComplaintPage } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Page, pageTitle } from '../ui/page.tsx'
import { Beside } from './beside.tsx'
import type { KeyDate } from './key-dates.tsx'

/** What the loader of an act’s page gives. */
export interface OpenedAct {
  page: ComplaintPage
  today: CalendarDate
  because: string | null
}

interface ActPageProps {
  title: string
  of: OpenedAct
  /** By when, and why: the dates this act has to do with. */
  dates: readonly KeyDate[]
  children: ReactNode
}

/** The page of one act: its form, with the dates and what the resident said beside it; or why it cannot be done now. */
export function ActPage({ title, of: { page, today, because }, dates, children }: ActPageProps) {
  // What somebody has just sent comes back to them, even where the act has become impossible meanwhile.
  const sent = useActionData<object>()
  return (
    <Page
      title={title}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: complaintHref(page), text: 'Back to the complaint' }}
      wide
    >
      {because && !sent ? (
        <NotNow because={because} href={complaintHref(page)} />
      ) : (
        <div className="act">
          {/* Code 5.8: read once they have said that they have no conflict of interest. */}
          {!page.declarationDue && <Beside page={page} dates={dates} today={today} />}
          <div className="act__form">{children}</div>
        </div>
      )}
    </Page>
  )
}

/** For a route’s `meta`: the reference and not the subject, because a title stays in the browser’s history. */
export const actMeta = (title: string, data: OpenedAct | undefined) => [
  { title: pageTitle(data ? `${title} – ${data.page.reference}` : title) },
]

/** Where a complaint is. */
export const complaintHref = ({ id }: Pick<ComplaintPage, 'id'>) => `/complaints/${id}`

const NotNow = ({ because, href }: { because: string; href: string }) => (
  <>
    <p className="govuk-body-l act__not-now">{because}</p>
    <p className="govuk-body">
      <a href={href} className="govuk-link">
        See where the complaint stands
      </a>
    </p>
  </>
)
