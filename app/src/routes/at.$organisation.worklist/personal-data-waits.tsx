import type { PersonalDataLine } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { DATA_WAITED_FOR } from '../../subject-access/words.ts'
import { type Column, Table } from '../../ui/table.tsx'

interface PersonalDataWaitsProps {
  lines: readonly PersonalDataLine[]
  today: string
}

/** What residents wait for about their personal data, whatever else they wait for. Nothing where nobody waits. */
export const PersonalDataWaits = ({ lines, today }: PersonalDataWaitsProps) =>
  lines.length > 0 && (
    <section aria-labelledby="personal-data-waits">
      <h2 id="personal-data-waits" className="govuk-heading-m">
        Personal data
      </h2>
      <Table
        caption="What residents wait for about their personal data, soonest first"
        captionHidden
        columns={columns(today)}
        rows={lines}
        rowKey={line => `${line.requestId ?? line.complaintId} ${line.seq} ${line.kind}`}
        empty=""
      />
    </section>
  )

const columns = (today: string): Column<PersonalDataLine>[] => [
  { heading: 'By', cell: line => <By line={line} today={today} /> },
  { heading: 'What', names: true, cell: Named },
  { heading: 'Co-op', cell: line => line.coop },
]

const By = ({ line: { dueOn, daysLeft, kind }, today }: { line: PersonalDataLine; today: string }) =>
  dueOn ? (
    <span className="due">
      <time dateTime={dueOn}>{dayInShort(dueOn)}</time>{' '}
      <DueTag daysLeft={daysLeft ?? 0} overdue={dueOn < today} />
    </span>
  ) : kind === 'copy' ? (
    'Waits for the resident'
  ) : (
    'Without undue delay'
  )

const Named = ({ complaintId, requestId, kind, reference }: PersonalDataLine) => (
  <span className="named">
    <a
      href={`/${requestId ? `requests/${requestId}` : `complaints/${complaintId}`}/subject-access`}
      className="govuk-link"
    >
      {DATA_WAITED_FOR[kind]}
      <span className="govuk-visually-hidden"> of {reference}</span>
    </a>{' '}
    <span className="named__more">{reference}</span>
  </span>
)
