import type { LetterWaiting } from '@putright/casework'
import { dayInShort } from '@putright/working-days'
import { type Column, Table } from '../../ui/table.tsx'

/** Letters that no e-mail carries, and that somebody has still to post or read out (5.10). Nothing where none is. */
export const LettersWaiting = ({ lines }: { lines: readonly LetterWaiting[] }) =>
  lines.length > 0 && (
    <section aria-labelledby="letters-waiting">
      <h2 id="letters-waiting" className="govuk-heading-m">
        To post or read out
      </h2>
      <Table
        caption="Letters issued and not sent yet, the oldest first"
        captionHidden
        columns={COLUMNS}
        rows={lines}
        rowKey={line => line.letterId}
        empty=""
      />
    </section>
  )

const COLUMNS: Column<LetterWaiting>[] = [
  { heading: 'Issued', cell: ({ issuedOn }) => <time dateTime={issuedOn}>{dayInShort(issuedOn)}</time> },
  { heading: 'What', names: true, cell: line => <Named line={line} /> },
  { heading: 'Co-op', cell: ({ coop }) => coop },
]

const Named = ({ line: { complaintId, letterId, kind, road, reference } }: { line: LetterWaiting }) => (
  <span className="named">
    <a
      href={
        road === 'post'
          ? `/complaints/${complaintId}/letters/${letterId}.pdf`
          : `/complaints/${complaintId}/letters/${letterId}/spoken`
      }
      className="govuk-link"
    >
      {road === 'post' ? `Print and post the ${kind}` : `Read out the ${kind}`}
      <span className="govuk-visually-hidden"> of {reference}</span>
    </a>{' '}
    <span className="named__more">
      {reference},{' '}
      <a href={`/complaints/${complaintId}/letters/${letterId}/sent`} className="govuk-link">
        record that it went<span className="govuk-visually-hidden"> ({reference})</span>
      </a>
    </span>
  </span>
)
