import { accessPage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { notFound } from '../../responses.server.ts'
import { AskedFor, Given } from '../../subject-access/standing.tsx'
import { AboutData } from './about-data.tsx'

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
  return (
    <SectionPage title={TITLE} page={page}>
      <AskedFor
        access={access}
        here={`/complaints/${page.id}/subject-access`}
        handles={handles}
        today={today}
      />
      <AboutData complaintId={page.id} complaints={access.complaints} handles={handles} today={today} />
      <Given at={`/complaints/${page.id}/packs`} copies={access.copies} originals={access.originals} />
    </SectionPage>
  )
}
