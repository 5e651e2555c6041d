import { undertakingsInOrder } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { Learning } from './learning.tsx'
import { UndertakingCard } from './undertaking-card.tsx'

const TITLE = 'Putting right'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, (page, today) => ({ undertakings: undertakingsInOrder(page.undertakings, today) }))

export default function PuttingRight() {
  const { page, undertakings } = useLoaderData<typeof loader>()
  const pursues = page.offers.some(({ act, because }) => act === 'pursue' && because === null)
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        {undertakings.length === 0
          ? 'Nothing has been promised so far. What a response promises is followed here until the resident says that it is done.'
          : 'What was promised, and what has become of it. A promise outlives the complaint.'}
      </p>
      {undertakings.map(({ undertaking, late }) => (
        <UndertakingCard
          key={undertaking.id}
          undertaking={undertaking}
          late={late}
          page={page}
          pursues={pursues}
        />
      ))}
      <Learning page={page} />
    </SectionPage>
  )
}
