import { daysLate, isOpen } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { Learning } from './learning.tsx'
import { PromiseCard } from './promise-card.tsx'

const TITLE = 'Putting right'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, (page, today) => ({
    promises: page.undertakings
      .map(promised => ({ promised, late: daysLate(promised, today, englandAndWales) }))
      .toSorted((a, b) => placeOf(a.promised).localeCompare(placeOf(b.promised))),
  }))

// What is open first, the soonest due before the rest; one without a day last.
const placeOf = (promised: Parameters<typeof isOpen>[0] & { due: string | null }) =>
  `${isOpen(promised) ? 0 : 1} ${promised.due ?? '9999'}`

export default function PuttingRight() {
  const { page, promises } = useLoaderData<typeof loader>()
  const pursues = page.offers.some(({ act, because }) => act === 'pursue' && because === null)
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        {promises.length === 0
          ? 'Nothing has been promised so far. What a response promises is followed here until the resident says that it is done.'
          : 'What was promised, and what has become of it. A promise outlives the complaint.'}
      </p>
      {promises.map(({ promised, late }) => (
        <PromiseCard key={promised.id} promised={promised} late={late} page={page} pursues={pursues} />
      ))}
      <Learning page={page} />
    </SectionPage>
  )
}
