import type { ComplaintPage } from '@putright/casework'
import type { ReactNode } from 'react'
import { useAt } from '../organisation/use-at.ts'
import { Page, pageTitle } from '../ui/page.tsx'
import { ComplaintNav } from './complaint-nav.tsx'

interface SectionPageProps {
  title: string
  page: Pick<ComplaintPage, 'id' | 'reference' | 'coop'>
  children: ReactNode
}

/** One of the pages of a complaint, with the way to the others. */
export function SectionPage({ title, page, children }: SectionPageProps) {
  const at = useAt()
  return (
    <Page
      title={title}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: at('worklist'), text: 'Worklist' }}
      wide
    >
      <ComplaintNav complaintId={page.id} />
      {children}
    </Page>
  )
}

/** For a route’s `meta`: the reference and not the subject, because a title stays in the browser’s history. */
export const sectionMeta = (title: string, data: { page: Pick<ComplaintPage, 'reference'> } | undefined) => [
  { title: pageTitle(data ? `${title} – ${data.page.reference}` : title) },
]
