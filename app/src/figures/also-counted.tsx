import type { YearFigures } from '@putright/figures'
import { SummaryList } from '../ui/summary-list.tsx'
import { Count, type Whose } from './count.tsx'
import { notApplicable, percentInWords } from './numbers.ts'

/** What is counted beside the two stages. */
export const AlsoCounted = ({ figures, whose }: { figures: YearFigures; whose: Whose }) => (
  <section>
    <h2 className="govuk-heading-m">Also counted</h2>
    <SummaryList
      rows={[
        { key: 'Escalated to stage 2', value: <Escalated figures={figures} whose={whose} /> },
        {
          key: 'Refused',
          value: <Count whose={whose} measure="refused" value={figures.refused} />,
        },
        {
          key: 'Withdrawn',
          value: <Count whose={whose} measure="withdrawn" value={figures.withdrawn} />,
        },
        {
          key: 'Service requests',
          value: <Count whose={whose} measure="serviceRequests" value={figures.serviceRequests} />,
        },
        {
          key: 'Enquiries from MPs and councillors',
          value: <Count whose={whose} measure="enquiries" value={figures.enquiries} />,
        },
      ]}
    />
  </section>
)

const Escalated = ({ figures, whose }: { figures: YearFigures; whose: Whose }) => (
  <>
    <Count whose={whose} measure="escalated" value={figures.stage2.received} />{' '}
    <span className="rate">
      {figures.escalationPercent === null
        ? notApplicable(figures.stage1.received, '')
        : `${percentInWords(figures.escalationPercent)} of stage 1`}
    </span>
  </>
)
