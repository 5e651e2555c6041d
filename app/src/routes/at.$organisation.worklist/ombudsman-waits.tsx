import type { OmbudsmanLine } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { ASKED } from '../../ombudsman/words.ts'
import { type Column, Table } from '../../ui/table.tsx'

interface OmbudsmanWaitsProps {
  lines: readonly OmbudsmanLine[]
  today: string
}

/** What the Ombudsman waits for, mostly of complaints that stand in no other list. Nothing where it waits for nothing. */
export const OmbudsmanWaits = ({ lines, today }: OmbudsmanWaitsProps) =>
  lines.length > 0 && (
    <section aria-labelledby="ombudsman-waits">
      <h2 id="ombudsman-waits" className="govuk-heading-m">
        The Ombudsman waits for
      </h2>
      <Table
        caption="What the Ombudsman waits for, soonest first"
        captionHidden
        columns={columns(today)}
        rows={lines}
        rowKey={line => `${line.complaintId} ${line.seq}`}
        empty=""
      />
    </section>
  )

const columns = (today: string): Column<OmbudsmanLine>[] => [
  { heading: 'By', cell: line => <By line={line} today={today} /> },
  { heading: 'What', names: true, cell: Named },
  { heading: 'Co-op', cell: line => line.coop },
]

const By = ({ line: { dueOn, daysLeft }, today }: { line: OmbudsmanLine; today: string }) =>
  dueOn ? (
    <span className="due">
      <time dateTime={dueOn}>{dayInShort(dueOn)}</time>{' '}
      <DueTag daysLeft={daysLeft ?? 0} overdue={dueOn < today} />
    </span>
  ) : (
    'No day set'
  )

const Named = (line: OmbudsmanLine) => (
  <span className="named">
    <a href={`/complaints/${line.complaintId}/ombudsman`} className="govuk-link">
      {ASKED[line.kind]}
    </a>{' '}
    <span className="named__more">{line.reference}</span>
  </span>
)
