import type { CalendarDate } from '@putright/working-days'
import { SummaryList } from '../ui/summary-list.tsx'
import { AGREED, daysInWords, monthsInWords, SCOPES, SHARES } from './words.ts'

interface TermsListProps {
  proposal: {
    kind: keyof typeof AGREED
    other: string
    ours: boolean
    fromOn: CalendarDate
    untilOn: CalendarDate | null
    dataOfficer: string
    answer: string
    terms:
      | {
          scope: keyof typeof SCOPES
          services: string
          seesClosed: boolean
          readsMonths: number
          dataOfficer: string
        }
      | { shares: keyof typeof SHARES; dataOfficer: string }
  }
}

/** What is proposed, in full. */
export function TermsList({ proposal }: TermsListProps) {
  const { kind, other, ours, terms, dataOfficer, answer } = proposal
  const particular =
    'shares' in terms
      ? [{ key: 'The co-op shares', value: SHARES[terms.shares] }]
      : [
          { key: 'Scope', value: SCOPES[terms.scope] },
          { key: 'Services', value: <span className="as-written">{terms.services || 'Not said'}</span> },
          {
            key: 'Complaints that ended before',
            value: terms.seesClosed ? 'The agent sees them' : 'The agent does not see them',
          },
          { key: 'Read after its last day', value: monthsInWords(terms.readsMonths) },
        ]
  return (
    <SummaryList
      rows={[
        { key: 'What', value: AGREED[kind] },
        { key: ours ? 'Proposed to' : 'Proposed by', value: other },
        { key: 'Days', value: daysInWords(proposal) },
        ...particular,
        { key: 'Accepts the data-sharing terms for whoever proposes', value: terms.dataOfficer },
        ...(dataOfficer ? [{ key: 'And for the other side', value: dataOfficer }] : []),
        ...(answer ? [{ key: 'Why', value: <span className="as-written">{answer}</span> }] : []),
      ]}
    />
  )
}
