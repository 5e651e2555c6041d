import type { Clock } from '@putright/handling-code'
import { dayInShort, dayInWords, type Explanation } from '@putright/working-days'
import { Details } from '../../ui/details.tsx'

/** The rule that sets the date, the others that were weighed, and the days it passed over. */
export const WhyThatDate = ({ clock, explained, complaintId }: WhyThatDateProps) => (
  <Details summary="Why that date">
    <p className="govuk-body">{clock.because}</p>
    <ul className="govuk-list govuk-list--bullet">
      {clock.bases.map(({ rule, due, governs }) => (
        <li key={rule}>
          {rule}: {governs ? <strong>{dayInWords(due)}</strong> : dayInWords(due)}
        </li>
      ))}
    </ul>
    {clock.codeDue !== clock.due && (
      <p className="govuk-body">
        The Code’s own limit is {dayInWords(clock.codeDue)}. Past it, {clock.provision} is breached.
      </p>
    )}
    {explained && <Skipped explained={explained} />}
    <p className="govuk-body">
      <a className="govuk-link" href={`/complaints/${complaintId}/dates`}>
        Every date of both stages, and why
      </a>
    </p>
  </Details>
)

interface WhyThatDateProps {
  clock: Clock
  explained: Explanation | null
  complaintId: string
}

function Skipped({ explained: { from, days, skipped } }: { explained: Explanation }) {
  const holidays = skipped.filter(({ why }) => why !== 'Saturday' && why !== 'Sunday')
  return (
    <p className="govuk-body">
      {days} working days after {dayInWords(from)}, which is day zero. Weekends do not count
      {holidays.length === 0 ? ', and no bank holiday falls among them.' : ', nor do '}
      {holidays.map(({ date, why }) => `${dayInShort(date)} (${why})`).join(', ')}
      {holidays.length > 0 && '.'}
    </p>
  )
}
