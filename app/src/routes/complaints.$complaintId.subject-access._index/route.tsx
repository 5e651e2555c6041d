import { accessPage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { notFound } from '../../responses.server.ts'
import { AboutData } from './about-data.tsx'
import { Copies } from './copies.tsx'
import { Requests } from './requests.tsx'

const TITLE = 'Personal data'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, async (page, today, db) => ({
    access: (await accessPage(db, page.id, today)) ?? notFound(),
    today,
  }))

export default function SubjectAccess() {
  const { page, access, today } = useLoaderData<typeof loader>()
  const handles = page.viewer.handles && !page.erasedOn
  const here = `/complaints/${page.id}/subject-access`
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        The resident may ask for what is kept about them, in any words and by any way. They have it within a
        calendar month, without the names of others where it would not be fair to give those.
      </p>
      <h2 className="govuk-heading-m">Requests for a copy</h2>
      <Requests requests={access.requests} today={today} />
      {handles && !access.open && (
        <p className="govuk-body">
          <a href={`${here}/request`} className="govuk-link">
            Record a request
          </a>
        </p>
      )}
      {handles && access.open && (
        <ul className="govuk-list">
          <li>
            <a href={`${here}/copy`} className="govuk-link">
              Build the resident’s copy
            </a>
          </li>
          <li>
            <a href={`${here}/time`} className="govuk-link">
              Record what moves the day
            </a>
          </li>
        </ul>
      )}
      <AboutData complaintId={page.id} complaints={access.complaints} handles={handles} today={today} />
      <h2 className="govuk-heading-m">Copies given</h2>
      <Copies complaintId={page.id} copies={access.copies} originals={access.originals} />
    </SectionPage>
  )
}
