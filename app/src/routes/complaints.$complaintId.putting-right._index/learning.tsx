import type { ComplaintPage } from '@putright/casework'
import { complaintHref } from '../../acts/act-page.tsx'

/** What was learnt from the complaint (9.1), or the way to say so. */
export function Learning({ page }: { page: Pick<ComplaintPage, 'id' | 'timeline' | 'offers'> }) {
  const learned = page.timeline.flatMap(({ event, words }) =>
    event.type === 'learned' ? [{ ...event, heading: words }] : [],
  )
  const offered = page.offers.find(({ act }) => act === 'learn')
  return (
    <section className="learnt">
      <h2 className="govuk-heading-m">What we learn from it</h2>
      {learned.map(({ seq, heading, rootCause, none, lessonId }) => (
        <div key={seq} className="learnt__one">
          <p className="govuk-body">
            <strong>{heading}.</strong>{' '}
            {lessonId && (
              <a href={`/lessons/${lessonId}`} className="govuk-link">
                Read the lesson
              </a>
            )}
          </p>
          <p className="govuk-body as-written">{none || rootCause}</p>
        </div>
      ))}
      {offered && (
        <p className="govuk-body">
          {offered.because ?? (
            <a href={`${complaintHref(page)}/lesson`} className="govuk-link">
              Record what is learnt
            </a>
          )}
        </p>
      )}
    </section>
  )
}
