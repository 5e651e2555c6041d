import type { WorklistLine } from '@putright/casework'
import { type CalendarDate, dayInShort } from '@putright/working-days'
import type { ReactNode } from 'react'
import { type Column, Table } from '../ui/table.tsx'
import { Tag } from '../ui/tag.tsx'
import { DueTag } from './due-tag.tsx'
import { ENDS, MOVERS, NEXT } from './words.ts'

interface ComplaintTableProps {
  caption: string
  lines: readonly WorklistLine[]
  today: string
  /** Whose list it is: where every complaint is of that co-op, its name is not said on each line. */
  within: string | null
  empty: ReactNode
}

/** Complaints as lines: when, what, whose move. */
export const ComplaintTable = ({ caption, lines, today, within, empty }: ComplaintTableProps) => (
  <Table
    caption={caption}
    captionHidden
    columns={columns(
      today,
      lines.every(({ coop }) => coop === within),
    )}
    rows={lines}
    rowKey={line => line.id}
    empty={empty}
  />
)

const columns = (today: string, ofOne: boolean): Column<WorklistLine>[] => [
  { heading: 'Due', cell: line => <Due line={line} today={today} /> },
  { heading: 'Complaint', names: true, cell: Named },
  ...(ofOne ? [] : [{ heading: 'Co-op', cell: (line: WorklistLine) => line.coop }]),
  { heading: 'Next', cell: line => <Next line={line} today={today} /> },
  { heading: 'Whose move', cell: line => MOVERS[line.whoseMove] },
  { heading: 'Officer', cell: line => line.officer ?? 'Not allocated' },
]

function Due({ line, today }: { line: WorklistLine; today: string }) {
  if (!line.dueOn) return <Standing line={line} />
  return (
    <span className="due">
      <time dateTime={line.dueOn}>{dayInShort(line.dueOn)}</time>{' '}
      <DueTag daysLeft={line.daysLeft ?? 0} overdue={line.dueOn < today} />
    </span>
  )
}

const Standing = ({ line }: { line: WorklistLine }) =>
  line.ending ? <Tag tone="done">{ENDS[line.ending]}</Tag> : <Tag>Answered at stage 1</Tag>

const Named = (line: WorklistLine) => (
  <span className="named">
    <a href={`/complaints/${line.id}`} className="govuk-link">
      {line.summary}
    </a>{' '}
    <span className="named__more">
      {line.reference}
      {line.resident ? ` · ${line.resident}` : ''}
      {line.address ? `, ${line.address}` : ''}
    </span>
  </span>
)

const Next = ({ line, today }: { line: WorklistLine; today: string }) => (
  <>
    {line.nextAct
      ? NEXT[line.nextAct]
      : line.state === 'answered'
        ? 'Resident may ask for stage 2'
        : 'Nothing'}{' '}
    <span className="named__more">
      Stage {line.stage}
      {line.updateDueOn && <UpdateDue by={line.updateDueOn} today={today} />}
    </span>
  </>
)

/** Code 5.9: what was agreed with the resident runs beside the clock. */
const UpdateDue = ({ by, today }: { by: CalendarDate; today: string }) => (
  <>
    {' · '}
    {by < today ? <Tag tone="late">resident to hear</Tag> : 'resident to hear'} by{' '}
    <time dateTime={by}>{dayInShort(by)}</time>
  </>
)
