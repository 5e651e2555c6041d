import { TARGET_TIMESCALES, type YearFigures } from '@putright/figures'
import { Count, type Whose } from './count.tsx'
import { countInWords, percentOr, rateInWords } from './numbers.ts'

/** The measures a landlord publishes, a stage beside the other. */
export const Headline = ({ figures, whose }: { figures: YearFigures; whose: Whose }) => (
  <div className="headline">
    <Stage stage={1} figures={figures.stage1} whose={whose} />
    <Stage stage={2} figures={figures.stage2} whose={whose} />
  </div>
)

interface StageProps {
  stage: 1 | 2
  figures: YearFigures['stage1']
  whose: Whose
}

const Stage = ({ stage, figures, whose }: StageProps) => (
  <section className="headline__stage">
    <h2 className="headline__title">Stage {stage}</h2>
    <p className="headline__rate">
      <strong className="headline__number">{rateInWords(figures.per1000)}</strong> received per 1,000 homes
      <span className="headline__count">
        <Count whose={whose} measure={`stage${stage}.received`} value={figures.received} />{' '}
        {figures.received === 1 ? 'complaint' : 'complaints'}
      </span>
    </p>
    <h3 className="headline__question">Answered in time</h3>
    <div className="headline__pair">
      <InTime
        words="without extensions"
        percent={percentOr(figures.inTimePercent, figures.received)}
        of={figures.denominator}
        count={<Count whose={whose} measure={`stage${stage}.inTime`} value={figures.inTime} />}
      />
      <InTime
        words="valid extensions included"
        percent={percentOr(figures.inTimeOrExtendedPercent, figures.received)}
        of={figures.denominator}
        count={
          <Count whose={whose} measure={`stage${stage}.inTimeOrExtended`} value={figures.inTimeOrExtended} />
        }
      />
    </div>
    <p className="headline__target">Target: {TARGET_TIMESCALES[stage]}.</p>
  </section>
)

interface InTimeProps {
  words: string
  percent: string
  count: React.ReactNode
  of: number
}

const InTime = ({ words, percent, count, of }: InTimeProps) => (
  <p className="headline__share">
    <strong className={of > 0 ? 'headline__number' : 'headline__none'}>{percent}</strong> {words}
    {of > 0 && (
      <span className="headline__count">
        {count} of {countInWords(of)}
      </span>
    )}
  </p>
)
