import { addNote, NoteForm } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useAt } from '../../organisation/use-at.ts'
import { openRequest } from '../../requests/open-request.server.ts'
import { takeRequestForm } from '../../requests/take-request-form.server.ts'
import { InsetText } from '../../ui/inset-text.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { AboutRequest } from './about-request.tsx'
import { CameOfIt } from './came-of-it.tsx'
import { NoteFormFields } from './note-form.tsx'
import { Notes } from './notes.tsx'

// The reference and not the subject: a title stays in the browser's history.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.page.reference ?? 'Request') },
]

export const loader = (args: LoaderFunctionArgs) => openRequest(args)

export const action = (args: ActionFunctionArgs) =>
  takeRequestForm(args, NoteForm, addNote, (_, { kind }) => ({
    to: `/requests/${args.params.requestId}`,
    notice: kind === 'closed' ? 'Closed. It is open again as soon as something more happens.' : 'Recorded.',
  }))

export default function Request() {
  const at = useAt()
  const { page, today } = useLoaderData<typeof loader>()
  return (
    <Page
      title={page.summary}
      caption={`${page.reference} · ${page.coop.name}`}
      back={{ href: at('requests'), text: 'Requests' }}
      wide
    >
      <div className="act">
        <aside className="act__beside" aria-label="The request">
          <AboutRequest page={page} />
        </aside>
        <div className="act__form">
          {page.erasedOn ? (
            <InsetText>
              This request was erased on {dateInWords(page.erasedOn)}. That there was one is counted as
              before; nothing that anybody said is left.
            </InsetText>
          ) : (
            <>
              <CameOfIt page={page} />
              <Notes page={page} />
              {page.handled && <NoteFormFields page={page} today={today} />}
            </>
          )}
        </div>
      </div>
    </Page>
  )
}
