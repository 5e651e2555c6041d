import type { RequestLine } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { KINDS } from '../../requests/words.ts'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'

/** Requests as lines: when to look, what, of which co-op, how old. */
export const RequestTable = ({ lines, today }: { lines: readonly RequestLine[]; today: string }) => (
  <Table
    caption="Requests that are not closed, the next to look at first"
    captionHidden
    columns={columns(today)}
    rows={lines}
    rowKey={line => line.id}
    empty="Nothing is open here. What residents ask for stands here until it is closed."
  />
)

const columns = (today: string): Column<RequestLine>[] => [
  { heading: 'Look at it', cell: line => <Review line={line} today={today} /> },
  { heading: 'Request', names: true, cell: Named },
  { heading: 'Co-op', cell: line => line.coop },
  { heading: 'Kind', cell: line => KINDS[line.kind] },
  { heading: 'Age', cell: line => (line.age === 1 ? '1 day' : `${line.age} days`) },
]

function Review({ line: { reviewOn }, today }: { line: RequestLine; today: string }) {
  if (!reviewOn) return 'No day set'
  return (
    <span className="due">
      <time dateTime={reviewOn}>{dayInShort(reviewOn)}</time>{' '}
      {reviewOn <= today && (
        <Tag tone={reviewOn < today ? 'late' : 'soon'}>{reviewOn < today ? 'late' : 'today'}</Tag>
      )}
    </span>
  )
}

const Named = (line: RequestLine) => (
  <span className="named">
    <a href={`/requests/${line.id}`} className="govuk-link">
      {line.summary}
    </a>{' '}
    <span className="named__more">
      {[line.reference, line.askedBy, line.resident, line.state === 'answered' ? 'answered' : '']
        .filter(Boolean)
        .join(' · ')}
    </span>
  </span>
)
