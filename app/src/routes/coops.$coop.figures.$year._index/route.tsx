import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chartsOf } from '../../figures/charts.server.ts'
import { FiguresNote } from '../../figures/note.tsx'
import { openFigures } from '../../figures/open-figures.server.ts'
import { OtherYears } from '../../figures/other-years.tsx'
import { useAt } from '../../organisation/use-at.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { AllFigures } from './all-figures.tsx'
import { CompensationPaid } from './compensation.tsx'
import { NothingRecorded } from './nothing-recorded.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data ? `Complaint figures ${data.year.label}, ${data.coop.name}` : 'Complaint figures'),
  },
]

export async function loader(args: LoaderFunctionArgs) {
  const page = await openFigures(args)
  return { ...page, charts: page.figures && chartsOf(page.figures) }
}

export default function Figures() {
  const at = useAt()
  const { coop, amongOthers, year, figures, charts, handled, compensation, years } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title={`Complaint figures ${year.label}`}
      caption={coop.name}
      {...(amongOthers && { back: { href: at('figures'), text: 'All figures' } })}
      wide
    >
      <OtherYears coop={coop.slug} years={years.filter(label => label !== year.label)} />
      <FiguresNote note={coop.figuresNote} />
      {figures && charts ? (
        <AllFigures figures={figures} charts={charts} handled={handled} />
      ) : (
        <NothingRecorded coop={coop} year={year.label} handled={handled} />
      )}
      {compensation && <CompensationPaid compensation={compensation} />}
    </Page>
  )
}
