import { nextStepsOf, waitingBeside, worklistPage } from '@putright/casework'
import { asPersonAt, asPersonThrough, type CoopDb } from '@putright/db'
import { agentOf, coopBySlug, coopsInSight } from '@putright/db/queries/coops'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComplaintTable } from '../../complaint/complaint-table.tsx'
import { SearchForm } from '../../complaint/search-form.tsx'
import { addressAt } from '../../organisation/addresses.ts'
import { NextSteps } from '../../organisation/next-steps.tsx'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { notFound } from '../../responses.server.ts'
import { askingFor } from '../../ui/asking-for.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { AlsoWaiting } from './also-waiting.tsx'
import { readChoice } from './choice.ts'
import { Counts } from './counts.tsx'
import { WorklistFilters } from './filters.tsx'
import { LettersWaiting } from './letters-waiting.tsx'
import { OmbudsmanWaits } from './ombudsman-waits.tsx'
import { PassedOnWaiting } from './passed-on.tsx'
import { PersonalDataWaits } from './personal-data-waits.tsx'
import { PromisedAndDue } from './promised-and-due.tsx'
import { SupportReviews } from './support-reviews.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Worklist') }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation, runs } = await openOrganisation(request, context, params.organisation)
  const { chosen, filter, page } = readChoice(new URL(request.url).searchParams)
  const today = context.today()
  const standing = async (db: CoopDb) => ({
    ...(await worklistPage(db, filter, today, page)),
    waiting: await waitingBeside(db, today),
  })
  const found = await asPersonThrough(context.connection, person.id, organisation.id, async db => {
    const coop = chosen.coop ? await coopBySlug(db, chosen.coop) : null
    if (coop === undefined) return null
    const list = coop ? null : await standing(db)
    return {
      coop,
      list,
      coops: await coopsInSight(db),
      agents: organisation.kind === 'agent' || (await agentOf(db, organisation.id, today)) !== undefined,
      next: list?.counts.open === 0 ? await nextStepsOf(db, { ...organisation, runs }, today) : [],
    }
  })
  if (!found) return notFound()
  const { coop, list, ...rest } = found
  // Narrowed to one co-op, all that stands on the page is.
  const narrowed = list ?? (await asPersonAt(context.connection, person.id, coop?.id ?? '', standing))
  return { ...rest, ...narrowed, chosen, me: person.id, at: organisation.slug, organisation, runs }
}

export default function Worklist() {
  const {
    lines,
    counts,
    coops,
    officers,
    chosen,
    me,
    at,
    page,
    today,
    handlesSome,
    passedOn,
    waiting: { promises, asked, personalData, reviews, letters },
    next,
    agents,
    runs,
    organisation,
  } = useLoaderData<typeof loader>()
  // Nothing to count and nothing to narrow.
  const empty = counts.open === 0 && !Object.values(chosen).some(Boolean)
  const narrows = counts.open > 1 || Object.values(chosen).some(Boolean)
  const total = chosen.due === 'overdue' ? counts.overdue : counts.open
  return (
    <Page title="Worklist" wide>
      <PassedOnWaiting waiting={passedOn} />
      <NextSteps slug={at} runs={runs} steps={next} />
      {!empty && <Counts counts={counts} chosen={chosen} theirs={!handlesSome} />}
      <AlsoWaiting
        asked={asked.length}
        personalData={personalData.length}
        promises={promises.counts.overdue + promises.counts.dueSoon}
        reviews={reviews.length}
        letters={letters.length}
      />
      <div className="worklist-tools">
        <SearchForm action={addressAt(at, 'search')} />
        {handlesSome && <ButtonLink href={`/complaints/new?at=${at}`}>Log a complaint</ButtonLink>}
      </div>
      {narrows && (
        <WorklistFilters chosen={chosen} coops={coops} officers={officers} me={me} agents={agents} />
      )}
      <ComplaintTable
        caption="Open complaints, soonest due first"
        lines={lines}
        today={today}
        within={organisation.name}
        empty={
          handlesSome || organisation.kind === 'agent' ? (
            'Nothing is open here. When a complaint comes in, it stands here until it is answered.'
          ) : (
            <>
              Nothing waits for you. What is yours to decide stands here until it is answered; your co-op’s
              complaints are counted in{' '}
              <a className="govuk-link" href={addressAt(at, 'figures')}>
                Figures
              </a>
              .
            </>
          )
        }
      />
      <Pagination
        {...page}
        total={total}
        of="complaints"
        hrefFor={number => askingFor(chosen, { page: String(number) })}
      />
      <LettersWaiting lines={letters} />
      <OmbudsmanWaits lines={asked} today={today} />
      <PersonalDataWaits lines={personalData} today={today} />
      {((handlesSome && !empty) || promises.lines.length > 0) && (
        <PromisedAndDue promises={promises} today={today} />
      )}
      <SupportReviews lines={reviews} today={today} />
    </Page>
  )
}
