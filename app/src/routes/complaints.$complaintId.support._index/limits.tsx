import type { ComplaintPage, SupportPage } from '@putright/casework'
import { dayInWords } from '@putright/working-days'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag } from '../../ui/tag.tsx'

interface LimitsProps {
  limits: SupportPage['restrictions']
  page: Pick<ComplaintPage, 'id' | 'viewer'>
}

/** How contact is limited, why, and until when. */
export const Limits = ({ limits, page }: LimitsProps) => (
  <section className="support">
    <h2 className="govuk-heading-m">Limits on contact</h2>
    <p className="govuk-body">
      {limits.some(({ inForce }) => inForce)
        ? 'Whatever is limited, the resident can complain, escalate and go to the Ombudsman as before.'
        : 'There are none.'}
    </p>
    {limits.map(limit => (
      <article key={limit.id} className="support__one">
        <h3 className="govuk-heading-s">
          {limit.what} {!limit.inForce && <Tag>Ended</Tag>}
        </h3>
        <SummaryList
          rows={[
            { key: 'What happened', value: <span className="as-written">{limit.reason}</span> },
            {
              key: 'Why no more than needed',
              value: <span className="as-written">{limit.proportionateBecause}</span>,
            },
            {
              key: 'Equality considered',
              value: <span className="as-written">{limit.equalityConsidered}</span>,
            },
            { key: 'From', value: dayInWords(limit.fromOn) },
            { key: 'Until', value: dayInWords(limit.endedOn ?? limit.untilOn) },
            ...(limit.inForce ? [reviewRow(limit, page)] : []),
          ]}
        />
      </article>
    ))}
    {page.viewer.handles && (
      <p className="govuk-body">
        <a className="govuk-link" href={`/complaints/${page.id}/support/limit`}>
          Limit contact
        </a>
      </p>
    )}
  </section>
)

const reviewRow = (limit: LimitsProps['limits'][number], page: LimitsProps['page']) => ({
  key: 'Looked at again on',
  value: dayInWords(limit.reviewOn),
  ...(page.viewer.handles
    ? {
        action: {
          href: `/complaints/${page.id}/support/limits/${limit.id}`,
          text: 'Review or lift',
          about: limit.what,
        },
      }
    : {}),
})
