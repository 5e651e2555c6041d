import type { AccessPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { Table } from '../../ui/table.tsx'

type Line = AccessPage['complaints'][number]

interface AboutDataProps {
  complaintId: string
  complaints: readonly Line[]
  handles: boolean
  today: string
}

/** What of the complaint is about personal data: acknowledged within thirty days, and answered by itself. */
export const AboutData = ({ complaintId, complaints, handles, today }: AboutDataProps) => (
  <section>
    <h2 className="govuk-heading-m">Complaints about personal data</h2>
    <Table
      caption="Complaints about personal data"
      captionHidden
      columns={[
        { heading: 'Raised', names: true, cell: ({ raisedOn }: Line) => dateInWords(raisedOn) },
        { heading: 'About', cell: ({ words }: Line) => <span className="as-written">{words}</span> },
        { heading: 'Where it stands', cell: (line: Line) => <Standing line={line} today={today} /> },
        { heading: 'Why that day', cell: ({ because }: Line) => because },
      ]}
      rows={complaints}
      rowKey={({ seq }) => String(seq)}
      empty="No part of this complaint is recorded as being about personal data."
    />
    {handles && (
      <p className="govuk-body">
        <a href={`/complaints/${complaintId}/data-protection`} className="govuk-link">
          Record a complaint about personal data
        </a>
        {complaints.some(({ answeredOn }) => answeredOn === null) && (
          <>
            {' · '}
            <a href={`/complaints/${complaintId}/data-protection-step`} className="govuk-link">
              Record what the resident was told
            </a>
          </>
        )}
      </p>
    )}
  </section>
)

function Standing({ line, today }: { line: Line; today: string }) {
  const { acknowledgedOn, acknowledgementDue, answeredOn, outcome, daysLeft } = line
  if (answeredOn)
    return (
      <>
        Outcome told on {dateInWords(answeredOn)}: <span className="as-written">{outcome}</span>
      </>
    )
  return acknowledgedOn ? (
    <>Acknowledged on {dateInWords(acknowledgedOn)}; yours to tell the outcome without undue delay</>
  ) : (
    <>
      Yours to acknowledge by {dateInWords(acknowledgementDue)}{' '}
      <DueTag daysLeft={daysLeft} overdue={acknowledgementDue < today} />
    </>
  )
}
