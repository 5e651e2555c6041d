import { figuresList, nextStepsOf } from '@putright/casework'
import { asPersonThrough } from '@putright/db'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { figuresAddress } from '../../figures/addresses.ts'
import { NextSteps } from '../../organisation/next-steps.tsx'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { inYear, yearsOf } from './chosen-year.ts'
import { CoopsTable } from './coops-table.tsx'
import { Notes } from './notes.tsx'
import { YearForm } from './year-form.tsx'

const TITLE = 'Complaint figures'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  const today = context.today()
  const { coops, next } = await asPersonThrough(context.connection, person.id, organisation.id, async db => {
    const coops = await figuresList(db, today)
    return { coops, next: coops.length === 0 ? await nextStepsOf(db, { ...organisation, runs }, today) : [] }
  })
  const [only, another] = coops
  if (only && !another) return redirect(figuresAddress(only.slug, only.years[0]?.year ?? only.thisYear))
  const years = yearsOf(coops)
  const asked = new URL(request.url).searchParams.get('year') ?? ''
  const year = years.includes(asked) ? asked : null
  return { years, year, coops: coops.map(coop => inYear(coop, year)), next, runs, at: organisation.slug }
}

export default function AllFigures() {
  const { coops, years, year, next, runs, at } = useLoaderData<typeof loader>()
  return (
    <Page title={TITLE} wide>
      {coops.length === 0 ? (
        <>
          <NextSteps slug={at} runs={runs} steps={next} />
          <p className="govuk-body">There are no co-ops whose figures you can see.</p>
        </>
      ) : (
        <>
          <YearForm years={years} year={year} />
          <CoopsTable coops={coops} year={year} />
          <Notes coops={coops} />
        </>
      )}
    </Page>
  )
}
