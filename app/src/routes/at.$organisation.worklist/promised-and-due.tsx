import type { UndertakingLine } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { pounds } from '../../undertakings/words.ts'

interface PromisedAndDueProps {
  promises: { counts: { overdue: number; dueSoon: number }; lines: readonly UndertakingLine[] }
  today: string
}

/** What responses promised and nobody has recorded as done: most of it of complaints that stand in no other list. */
export const PromisedAndDue = ({ promises: { counts, lines }, today }: PromisedAndDueProps) => (
  <section className="promised-and-due" aria-labelledby="promised-and-due">
    <h2 id="promised-and-due" className="govuk-heading-m">
      Promised and due
    </h2>
    <p className="govuk-body">
      {counts.overdue} overdue, {counts.dueSoon} due today or in the next two working days.
      {lines.length < counts.overdue + counts.dueSoon && ` The first ${lines.length} are shown.`}
    </p>
    {lines.length > 0 && (
      <Table
        caption="Promised and due, soonest first"
        captionHidden
        columns={columns(today)}
        rows={lines}
        rowKey={line => `${line.complaintId} ${line.name}`}
        empty=""
      />
    )}
  </section>
)

const columns = (today: string): Column<UndertakingLine>[] => [
  { heading: 'By', cell: line => <By line={line} today={today} /> },
  { heading: 'Promised', names: true, cell: Named },
  { heading: 'Co-op', cell: line => line.coop },
  { heading: 'Who sees to it', cell: line => line.who || 'Nobody named' },
]

const By = ({ line, today }: { line: UndertakingLine; today: string }) => (
  <span className="due">
    <time dateTime={line.dueOn}>{dayInShort(line.dueOn)}</time>{' '}
    <DueTag daysLeft={line.daysLeft} overdue={line.dueOn < today} />
  </span>
)

const Named = (line: UndertakingLine) => (
  <span className="named">
    <a href={`/complaints/${line.complaintId}/putting-right`} className="govuk-link">
      {line.what}
    </a>{' '}
    <span className="named__more">
      {line.reference}
      {line.amount === null ? '' : ` · ${pounds(line.amount)}`}
      {line.satisfied === false ? ' · not done, says the resident' : ''}
    </span>
  </span>
)
