import type { SupportReviewLine } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { type Column, Table } from '../../ui/table.tsx'

interface SupportReviewsProps {
  lines: readonly SupportReviewLine[]
  today: string
}

/** What was agreed with residents, or limited, and is to be looked at again. Nothing where nothing is. */
export const SupportReviews = ({ lines, today }: SupportReviewsProps) =>
  lines.length > 0 && (
    <section aria-labelledby="support-reviews">
      <h2 id="support-reviews" className="govuk-heading-m">
        To be looked at again
      </h2>
      <Table
        caption="Adjustments and limits on contact, soonest first"
        captionHidden
        columns={columns(today)}
        rows={lines}
        rowKey={line => line.id}
        empty=""
      />
    </section>
  )

const columns = (today: string): Column<SupportReviewLine>[] => [
  { heading: 'By', cell: line => <By line={line} today={today} /> },
  { heading: 'What', names: true, cell: Named },
  { heading: 'Co-op', cell: line => line.coop },
]

const By = ({ line: { reviewOn, daysLeft }, today }: { line: SupportReviewLine; today: string }) => (
  <span className="due">
    <time dateTime={reviewOn}>{dayInShort(reviewOn)}</time>{' '}
    <DueTag daysLeft={daysLeft} overdue={reviewOn < today} />
  </span>
)

// Not what it is: that is for those who open the complaint.
const Named = ({ complaintId, kind, reference }: SupportReviewLine) => (
  <span className="named">
    <a href={`/complaints/${complaintId}/support`} className="govuk-link">
      {kind === 'adjustment' ? 'An adjustment' : 'A limit on contact'}
      <span className="govuk-visually-hidden"> of {reference}</span>
    </a>{' '}
    <span className="named__more">{reference}</span>
  </span>
)
