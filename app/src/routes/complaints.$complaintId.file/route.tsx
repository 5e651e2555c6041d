import { filePage } from '@putright/casework'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { complaintHref } from '../../acts/act-page.tsx'
import { openSection } from '../../complaint/open-section.server.ts'
import { SectionPage, sectionMeta } from '../../complaint/section-page.tsx'
import { ACT_PAGES, ACT_WORDS } from '../../complaint/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Entry } from './entry.tsx'
import { Missing } from './missing.tsx'

const TITLE = 'File'

export const meta: MetaFunction<typeof loader> = ({ data }) => sectionMeta(TITLE, data)

export const loader = (args: LoaderFunctionArgs) => openSection(args, (page, _, db) => filePage(db, page))

export default function File() {
  const { page, entries, missing } = useLoaderData<typeof loader>()
  return (
    <SectionPage title={TITLE} page={page}>
      {page.viewer.handles && (
        <div className="govuk-button-group">
          {ACTS.map((act, index) => (
            <ButtonLink key={act} href={`${complaintHref(page)}/${ACT_PAGES[act]}`} secondary={index > 0}>
              {ACT_WORDS[act]}
            </ButtonLink>
          ))}
          <ButtonLink href={`${complaintHref(page)}/case-file`} secondary>
            Case file
          </ButtonLink>
        </div>
      )}
      <Missing missing={missing} />
      <ol className="file">
        {entries.map(entry => (
          <Entry key={entry.key} entry={entry} page={page} />
        ))}
      </ol>
    </SectionPage>
  )
}

const ACTS = ['correspond', 'file', 'mark'] as const
