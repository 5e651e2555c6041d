import { isOpen, ombudsmanOf, openAsked } from '@putright/complaint'
import { type CalendarDate, dayInWords } from '@putright/working-days'
import type { PageData } from './page-data.ts'

/** Code 6.6 and 3.7: what outlives the answer, and by when. */
export const StillOpen = ({ page }: { page: PageData }) => {
  const promises = page.undertakings.filter(isOpen).map(({ due }) => due)
  const asked = openAsked(ombudsmanOf(page.timeline.map(({ event }) => event))).map(({ due }) => due)
  return (
    <>
      {promises.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/complaints/${page.id}/putting-right`}>
            {promises.length === 1
              ? 'One promise or order is to be kept'
              : `${promises.length} promises or orders are to be kept`}
          </a>
          {soonest(promises, page.today)}
        </p>
      )}
      {asked.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/complaints/${page.id}/ombudsman`}>
            The Ombudsman waits for us
          </a>
          {soonest(asked, page.today)}
        </p>
      )}
    </>
  )
}

function soonest(days: readonly (CalendarDate | null)[], today: CalendarDate) {
  const [first] = days.filter(day => day !== null).toSorted()
  if (!first) return '. No day is set.'
  return (
    <>
      {days.length > 1 ? ', the first ' : ', '}
      {first < today && 'overdue since '}
      {first >= today && 'by '}
      <strong>{dayInWords(first)}</strong>.
    </>
  )
}
