import type { FiguresPage } from '@putright/casework'
import { SummaryList } from '../../ui/summary-list.tsx'
import { pounds } from '../../undertakings/words.ts'

/** Code 7.3: the money that responses of the year promised, and what of it is paid. No part of what a landlord must publish. */
export const CompensationPaid = ({
  compensation: { payments, promised, paymentsMade, paid },
}: {
  compensation: NonNullable<FiguresPage['compensation']>
}) => (
  <section className="compensation">
    <h2 className="govuk-heading-m">Compensation</h2>
    <SummaryList
      rows={[
        { key: 'Promised', value: sumInWords(payments, promised) },
        { key: 'Paid of it so far', value: sumInWords(paymentsMade, paid) },
      ]}
    />
    <p className="govuk-hint">
      Money promised in responses issued in the year. What the Ombudsman ordered is not in it. A sum from
      which one payment could be told is not shown.
    </p>
  </section>
)

function sumInWords(payments: number, pence: number | null): string {
  const count = payments === 1 ? '1 payment' : `${payments} payments`
  return pence === null ? `${count}, the sum not shown` : `${pounds(pence)} in ${count}`
}
