import type { StageFigure, YearFigures } from '@putright/figures'
import type { ReactNode } from 'react'
import { Table } from '../ui/table.tsx'
import { Count, type Whose } from './count.tsx'
import { countInWords, notApplicable, percentOr, rateInWords } from './numbers.ts'

type Counted = (figure: StageFigure, value: number, written?: string) => ReactNode
type Row = readonly [name: string, cell: (figures: YearFigures['stage1'], counted: Counted) => ReactNode]

const ROWS: readonly Row[] = [
  [
    'Received',
    ({ received, per1000 }, counted) => (
      <With rate={`${rateInWords(per1000)} per 1,000 homes`}>{counted('received', received)}</With>
    ),
  ],
  [
    'Acknowledged within 5 working days',
    (figures, counted) => counted('acknowledgedInTime', figures.acknowledgedInTime),
  ],
  ['Answered', ({ answered }, counted) => counted('answered', answered)],
  [
    'Answered in time, without extensions',
    ({ inTime, inTimePercent, received }, counted) => (
      <With rate={percentOr(inTimePercent, received)}>{counted('inTime', inTime)}</With>
    ),
  ],
  [
    'Answered in time, valid extensions included',
    ({ inTimeOrExtended, inTimeOrExtendedPercent, received }, counted) => (
      <With rate={percentOr(inTimeOrExtendedPercent, received)}>
        {counted('inTimeOrExtended', inTimeOrExtended)}
      </With>
    ),
  ],
  [
    'Not answered in time',
    ({ denominator, inTimeOrExtended }, counted) => counted('late', denominator - inTimeOrExtended),
  ],
  ['Not yet due for an answer', ({ notYetDue }, counted) => counted('notYetDue', notYetDue)],
  ['The percentages are taken of', ({ denominator }, counted) => counted('denominator', denominator)],
  [
    'Median time to answer',
    ({ medianWorkingDaysToRespond: days, received, answered }, counted) => {
      if (days === null)
        return notApplicable(received, answered === 0 ? 'none answered' : 'none can be timed')
      const written = `${countInWords(days)} working ${days === 1 ? 'day' : 'days'}`
      return counted('medianWorkingDaysToRespond', answered, written)
    },
  ],
]

/** Every measure of the two stages. */
export const StageTable = ({ figures, whose }: { figures: YearFigures; whose: Whose }) => (
  <Table
    caption="Every measure, stage by stage"
    columns={[
      { heading: 'Measure', names: true, cell: ([name]) => name },
      { heading: 'Stage 1', numeric: true, cell: ([, cell]) => cell(figures.stage1, counting(1, whose)) },
      { heading: 'Stage 2', numeric: true, cell: ([, cell]) => cell(figures.stage2, counting(2, whose)) },
    ]}
    rows={ROWS}
    rowKey={([name]) => name}
    slim
    empty=""
  />
)

const counting =
  (stage: 1 | 2, whose: Whose): Counted =>
  (figure, value, written) => (
    <Count whose={whose} measure={`stage${stage}.${figure}`} value={value}>
      {written}
    </Count>
  )

/** A count and what it comes to, never one without the other. */
const With = ({ rate, children }: { rate: string; children: ReactNode }) => (
  <>
    {children} <span className="rate">{rate}</span>
  </>
)
