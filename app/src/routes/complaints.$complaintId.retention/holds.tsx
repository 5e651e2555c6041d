import type { retentionPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'

interface HoldsProps {
  complaintId: string
  holds: NonNullable<Awaited<ReturnType<typeof retentionPage>>>['holds']
  handles: boolean
}

/** The legal holds that stand, and the way to place one or to end it. */
export const Holds = ({ complaintId, holds, handles }: HoldsProps) => (
  <section>
    <h2 className="govuk-heading-m">Legal holds</h2>
    {holds.length === 0 && <p className="govuk-body">No legal hold stands.</p>}
    <ul className="govuk-list govuk-list--bullet">
      {holds.map(({ seq, by, on, reason }) => (
        <li key={seq}>
          For {by} since {dateInWords(on)}: <span className="as-written">{reason}</span>{' '}
          {handles && (
            <a href={`/complaints/${complaintId}/legal-hold-ending?hold=${seq}`} className="govuk-link">
              End this hold
            </a>
          )}
        </li>
      ))}
    </ul>
    {handles && (
      <p className="govuk-body">
        <a href={`/complaints/${complaintId}/legal-hold`} className="govuk-link">
          Place a legal hold
        </a>
      </p>
    )}
  </section>
)
