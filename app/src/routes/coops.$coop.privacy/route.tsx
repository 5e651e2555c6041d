import { privacyPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useAt } from '../../organisation/use-at.ts'
import { notFound } from '../../responses.server.ts'
import { yearsInWords } from '../../retention/words.ts'
import { requirePerson } from '../../session.server.ts'
import { Page, pageTitle } from '../../ui/page.tsx'
import { Due } from './due.tsx'
import { Erased } from './erased.tsx'
import { Held } from './held.tsx'
import { Uploads } from './uploads.tsx'

const TITLE = 'What is kept, and how long'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const page = await asPerson(context.connection, person.id, db =>
    privacyPage(db, params.coop ?? '', context.today()),
  )
  return page ?? notFound()
}

export default function Privacy() {
  const at = useAt()
  const page = useLoaderData<typeof loader>()
  const { coop, schedule, due, held, erased, uploads } = page
  return (
    <Page title={TITLE} caption={coop.name} back={{ href: at('worklist'), text: 'Worklist' }} wide>
      <p className="govuk-body">
        Complaints are kept for {yearsInWords(schedule.retentionYears)} by “{schedule.policy}”, from the last
        of their answer, the Ombudsman’s conclusion and the last promise kept; requests as long, from the day
        they were closed. Adjustments and needs go a year after a complaint is done: they are health data, and
        nobody needs them longer. A register as it was sent goes by itself after thirty days. Figures stay.
      </p>
      <Due page={page} part="record" heading="Records past their day" due={due.record.lines} />
      <Due
        page={page}
        part="support"
        heading="Adjustments and needs past their day"
        due={due.support.lines}
      />
      <Due page={page} part="requests" heading="Requests past their day" due={due.requests.lines} />
      <Held held={held} />
      <Uploads uploads={uploads} />
      <Erased erased={erased} />
    </Page>
  )
}
