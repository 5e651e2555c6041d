import { retentionPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { notFound } from '../../responses.server.ts'
import { yearsInWords } from '../../retention/words.ts'
import { InsetText } from '../../ui/inset-text.tsx'
import { Holds } from './holds.tsx'
import { Parts } from './parts.tsx'

const TITLE = 'How long it is kept'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) =>
  openSection(args, async (page, today, db) => ({
    kept: (await retentionPage(db, page.id, today)) ?? notFound(),
  }))

export default function Retention() {
  const { page, kept } = useLoaderData<typeof loader>()
  if (kept.erasedOn)
    return (
      <SectionPage title={TITLE} page={page}>
        <InsetText>
          This complaint was erased on {dateInWords(kept.erasedOn)}. Its days, outcomes and sums are still
          counted in the figures; nothing that anybody wrote is left.
        </InsetText>
      </SectionPage>
    )
  return (
    <SectionPage title={TITLE} page={page}>
      <p className="govuk-body">
        {page.coop.name} keeps its complaints for {yearsInWords(kept.schedule.retentionYears)} by “
        {kept.schedule.policy}”, from the last of three days: the one on which it was answered or ended, the
        one on which the Ombudsman was done, and the one on which the last promise was kept.
      </p>
      {kept.from && (
        <p className="govuk-body">
          The years count from {dateInWords(kept.from.on)}, when {kept.from.because}.
        </p>
      )}
      <Parts complaintId={page.id} parts={kept.parts} mayErase={kept.mayErase} />
      <Holds complaintId={page.id} holds={kept.holds} handles={page.viewer.handles} />
    </SectionPage>
  )
}
