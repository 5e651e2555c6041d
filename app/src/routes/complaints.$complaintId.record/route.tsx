import { recordEntries } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { Entry } from './entry.tsx'

const TITLE = 'The record'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, page => ({ entries: recordEntries(page).toReversed() }))

export default function CompleteRecord() {
  const { page, entries } = useLoaderData<typeof loader>()
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        Everything that was recorded, the latest first. Nothing here is ever changed: a mistake is corrected
        by a later entry, and both stay.
      </p>
      <ol className="record">
        {entries.map(entry => (
          <Entry key={entry.seq} entry={entry} page={page} />
        ))}
      </ol>
    </SectionPage>
  )
}
