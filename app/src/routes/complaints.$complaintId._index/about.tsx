import { BY_WAY } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { SummaryList } from '../../ui/summary-list.tsx'
import type { PageData } from './page-data.ts'
import { Representatives } from './representatives.tsx'
import { complainantRows, linkRows, whenRows } from './what-it-came-with.tsx'

/** Who complains, what they said, and the dates it began with. */
export function About({ page }: { page: PageData }) {
  const { position, resident, coop, policyTitle, adjustments } = page
  const contact = [resident?.email, resident?.telephone].filter(Boolean).join(', ')
  return (
    <section>
      <h2 className="govuk-heading-m">The complaint as it came</h2>
      {position.imported && (
        <p className="govuk-inset-text">
          From a register: its dates were not clocked by Putright. {coop.figuresNote}
        </p>
      )}
      {position.account && <blockquote className="account as-written">{position.account}</blockquote>}
      <SummaryList
        rows={[
          {
            key: 'Resident',
            value: resident
              ? [resident.name, resident.address].filter(Boolean).join(', ')
              : 'Not named in the register',
          },
          ...(contact ? [{ key: 'Contact', value: contact }] : []),
          ...complainantRows(page),
          { key: 'Acts for them', value: <Representatives page={page} /> },
          ...(adjustments.length > 0
            ? [{ key: 'Done differently', value: adjustments.map(({ what }) => what).join('; ') }]
            : []),
          { key: 'Received', value: `${dateInWords(position.receivedOn)}, ${BY_WAY[position.channel]}` },
          { key: 'Logged', value: position.loggedOn ? dateInWords(position.loggedOn) : 'Not known' },
          ...whenRows(page),
          ...linkRows(page),
          { key: 'Service area', value: position.category || 'Not given' },
          {
            key: 'Procedure',
            value: position.procedure ? PROCEDURES[position.procedure] : 'Settled when it is acknowledged',
          },
          { key: 'Policy', value: policyTitle },
        ]}
      />
    </section>
  )
}

const PROCEDURES = {
  A: 'A: the agent’s own service',
  B: 'B: the co-op’s decision',
  'A and B': 'A and B: parts for the agent, parts for the co-op',
}
