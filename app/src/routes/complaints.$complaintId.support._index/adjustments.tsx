import type { ComplaintPage, SupportPage } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { ButtonLink } from '../../ui/button.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'

interface AdjustmentsProps {
  adjustments: SupportPage['adjustments']
  page: Pick<ComplaintPage, 'id' | 'viewer'>
}

/** What was agreed to be done differently; letters follow it by themselves. */
export const Adjustments = ({ adjustments, page }: AdjustmentsProps) => (
  <section className="support">
    <h2 className="govuk-heading-m">Done differently for this resident</h2>
    {adjustments.length === 0 && (
      <p className="govuk-body">
        Nothing has been agreed. Each acknowledgement asks whether anything would help.
      </p>
    )}
    {adjustments.map(one => (
      <article key={one.id} className="support__one">
        <h3 className="govuk-heading-s">
          {one.what} {!one.inForce && <Tag>Ended {dayInWords(one.endedOn ?? one.agreedOn)}</Tag>}
        </h3>
        <SummaryList
          rows={[
            { key: 'Letters', value: lettersInWords(one) },
            { key: 'Agreed', value: dayInWords(one.agreedOn) },
            ...(one.inForce ? [reviewRow(one, page)] : []),
          ]}
        />
      </article>
    ))}
    {page.viewer.handles && (
      <ButtonLink href={`/complaints/${page.id}/support/adjustment`} secondary>
        Agree an adjustment
      </ButtonLink>
    )}
  </section>
)

type Adjustment = SupportPage['adjustments'][number]

const lettersInWords = ({ print, sendBy, language }: Adjustment): string =>
  [print === 'large' ? 'in large print' : 'in standard print', SENT[sendBy], language && `in ${language}`]
    .filter(Boolean)
    .join(', ')

const SENT = { email: 'by e-mail', post: 'by post', telephone: 'read out by telephone' }

const reviewRow = ({ id, reviewOn, what }: Adjustment, page: AdjustmentsProps['page']) => ({
  key: 'Looked at again on',
  value: dayInWords(reviewOn),
  ...(page.viewer.handles
    ? {
        action: {
          href: `/complaints/${page.id}/support/adjustments/${id}`,
          text: 'Review or end',
          about: what,
        },
      }
    : {}),
})
