import { ombudsmanPage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { PacksTable } from '../../ombudsman/packs-table.tsx'
import { Acts } from './acts.tsx'
import { Case } from './case.tsx'
import { Orders } from './orders.tsx'
import { Waits } from './waits.tsx'

const TITLE = 'Ombudsman'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, (page, today, db) => ombudsmanPage(db, page, today))

export default function Ombudsman() {
  const { page, today, cases, waits, orders, packs } = useLoaderData<typeof loader>()
  return (
    <SectionPage title={TITLE} page={page}>
      {cases.length === 0 && (
        <p className="govuk-body">
          The Housing Ombudsman has not been in touch about this complaint. The resident may turn to it at any
          time, and what it asks, finds and orders is kept here, also when the complaint has long ended.
        </p>
      )}
      {cases.length > 0 && waits.length === 0 && (
        <p className="govuk-body">The Ombudsman waits for no letter or evidence now.</p>
      )}
      <Waits complaintId={page.id} waits={waits} today={today} handles={page.viewer.handles} />
      <Orders complaintId={page.id} orders={orders} today={today} />
      {cases.map(one => (
        <Case key={one.reference} of={one} timeline={page.timeline} />
      ))}
      <section>
        <PacksTable complaintId={page.id} packs={packs} />
        {page.viewer.handles && (
          <p className="govuk-body">
            <a href={`/complaints/${page.id}/case-file`} className="govuk-link">
              Build one to look through
            </a>
          </p>
        )}
      </section>
      {page.viewer.handles && <Acts complaintId={page.id} />}
    </SectionPage>
  )
}
