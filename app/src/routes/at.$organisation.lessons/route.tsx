import { lessonsPage } from '@putright/casework'
import { asPersonThrough } from '@putright/db'
import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { STATES } from '../../lessons/words.ts'
import { openOrganisation } from '../../organisation/open-organisation.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'

const TITLE = 'Lessons'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person, organisation } = await openOrganisation(request, context, params.organisation)
  return { coops: await asPersonThrough(context.connection, person.id, organisation.id, lessonsPage) }
}

export default function Lessons() {
  const { coops } = useLoaderData<typeof loader>()
  return (
    <Page title={TITLE} wide>
      <p className="govuk-body">
        {coops.length === 0
          ? 'There are no lessons here yet. They come from answered complaints, and name nobody.'
          : 'What complaints have taught each co-op, and what became of it. Nobody is named here.'}
      </p>
      {coops.map(({ coop, lessons }) => (
        <Table
          key={coop}
          caption={coop}
          columns={COLUMNS}
          rows={lessons}
          rowKey={lesson => lesson.id}
          empty=""
        />
      ))}
    </Page>
  )
}

type Lesson = Awaited<ReturnType<typeof lessonsPage>>[number]['lessons'][number]

const COLUMNS: Column<Lesson>[] = [
  { heading: 'Lesson', names: true, cell: Named },
  { heading: 'What is to change', cell: ({ change }) => <span className="as-written">{change}</span> },
  { heading: 'State', cell: InState },
  {
    heading: 'Proposed',
    cell: ({ proposedOn }) => <time dateTime={proposedOn}>{dateInWords(proposedOn)}</time>,
  },
]

function InState({ state }: Lesson) {
  const { tone, words, next } = STATES[state]
  return (
    <span className="named">
      <Tag tone={tone}>{words}</Tag> {next && <span className="named__more">{next}</span>}
    </span>
  )
}

function Named({ id, lesson, offeredBy }: Lesson) {
  return (
    <span className="named">
      <a href={`/lessons/${id}`} className="govuk-link">
        {lesson}
      </a>{' '}
      {offeredBy && <span className="named__more">Offered by {offeredBy}</span>}
    </span>
  )
}
