import type { AuditPageLine } from '@putright/casework'
import { dayOfMoment, timeOfMoment } from '../../moments.ts'
import { type Column, Table } from '../../ui/table.tsx'

/** The entries of each day under its date, the latest first. */
export function AuditTable({ lines }: { lines: readonly AuditPageLine[] }) {
  const days = Map.groupBy(lines, ({ at }) => dayOfMoment(at))
  if (lines.length === 0) return <p className="govuk-body">There is no entry here.</p>
  return [...days].map(([day, entries]) => (
    <Table key={day} caption={day} columns={COLUMNS} rows={entries} rowKey={entry => entry.key} empty="" />
  ))
}

const COLUMNS: Column<AuditPageLine>[] = [
  { heading: 'Time', cell: ({ at }) => <time dateTime={at}>{timeOfMoment(at, 'second')}</time> },
  { heading: 'What', names: true, cell: ({ what }) => what.charAt(0).toUpperCase() + what.slice(1) },
  { heading: 'Who', cell: ({ who }) => who },
  { heading: 'About', cell: About },
  { heading: 'In the log of', cell: ({ where }) => where ?? '' },
]

function About({ about }: AuditPageLine) {
  return about.map(({ text, complaintId }, index) => (
    <span key={text}>
      {index > 0 && ', '}
      {complaintId ? (
        <a href={`/complaints/${complaintId}`} className="govuk-link">
          {text}
        </a>
      ) : (
        text
      )}
    </span>
  ))
}
