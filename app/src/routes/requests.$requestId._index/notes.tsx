import type { RequestPage } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { Timeline } from '../../ui/timeline.tsx'

/** What happened to it, the latest first. */
export const Notes = ({ page: { notes } }: { page: RequestPage }) => (
  <section>
    <h2 className="govuk-heading-m">What happened</h2>
    {notes.length === 0 && <p className="govuk-body">Nothing is recorded since it came.</p>}
    <Timeline
      items={notes.toReversed().map(({ id, title, by, on, words }) => ({
        key: id,
        title,
        byline: `by ${by}`,
        dateTime: on,
        date: dayInWords(on),
        children: words && <p className="as-written">{words}</p>,
      }))}
    />
  </section>
)
