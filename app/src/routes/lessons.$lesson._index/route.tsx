import { dateInWords } from '@putright/working-days'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openLesson } from '../../lessons/open-lesson.server.ts'
import { STATES } from '../../lessons/words.ts'
import { useAt } from '../../organisation/use-at.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, pageTitle } from '../../ui/page.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'

const TITLE = 'A lesson'

export const meta: MetaFunction = () => [{ title: pageTitle(TITLE) }]

export const loader = (args: LoaderFunctionArgs) => openLesson(args)

export default function Lesson() {
  const at = useAt()
  const { lesson, sources, mayDecide, mayFinish, offerTo } = useLoaderData<typeof loader>()
  const { state, offeredBy, decidedOn, decidedBy, doneOn } = lesson
  const here = `/lessons/${lesson.id}`
  return (
    <Page title={TITLE} caption={lesson.coop} back={{ href: at('lessons'), text: 'Lessons' }}>
      <SummaryList
        rows={[
          { key: 'What is learnt', value: <AsWritten words={lesson.lesson} /> },
          { key: 'What went wrong, and why', value: <AsWritten words={lesson.rootCause} /> },
          { key: 'What is to change', value: <AsWritten words={lesson.change} /> },
          { key: 'State', value: <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag> },
          {
            key: 'Proposed',
            value: `${dateInWords(lesson.proposedOn)}${offeredBy ? `, offered by ${offeredBy}` : ''}`,
          },
          ...(decidedOn
            ? [
                {
                  key: state === 'declined' ? 'Declined' : 'Adopted',
                  value: (
                    <>
                      {dateInWords(decidedOn)}
                      {decidedBy && `, recorded by ${decidedBy}`}
                      <AsWritten words={lesson.decision} />
                    </>
                  ),
                },
              ]
            : []),
          ...(doneOn
            ? [
                {
                  key: 'Done',
                  value: (
                    <>
                      {dateInWords(doneOn)}
                      <AsWritten words={lesson.evidence} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {sources.length > 0 && <Sources sources={sources} />}
      <div className="govuk-button-group">
        {mayDecide && <ButtonLink href={`${here}/decision`}>Adopt or decline it</ButtonLink>}
        {mayFinish && <ButtonLink href={`${here}/done`}>Record that it is done</ButtonLink>}
        {offerTo.length > 0 && (
          <a href={`${here}/offer`} className="govuk-link">
            Offer it to other co-ops
          </a>
        )}
      </div>
    </Page>
  )
}

const AsWritten = ({ words }: { words: string }) => <p className="govuk-body as-written">{words}</p>

/** For those who handle the complaints only: the committee is not told where a lesson came from. */
const Sources = ({ sources }: { sources: readonly { complaintId: string; reference: string }[] }) => (
  <p className="govuk-body">
    Learnt from{' '}
    {sources.map(({ complaintId, reference }, index) => (
      <span key={complaintId}>
        {index > 0 && ', '}
        <a href={`/complaints/${complaintId}/putting-right`} className="govuk-link">
          {reference}
        </a>
      </span>
    ))}
    . Only those who handle its complaints see this.
  </p>
)
