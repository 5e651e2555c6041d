import type { YearFigures } from '@putright/figures'
import type { ReactNode } from 'react'
import { figuresAddress } from '../../figures/addresses.ts'
import { countInWords, percentOr, rateInWords } from '../../figures/numbers.ts'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { CoopLine } from './chosen-year.ts'

/** A line for each co-op, a count beside each rate. */
export const CoopsTable = ({ coops, year }: { coops: readonly CoopLine[]; year: string | null }) => (
  <Table
    caption={year ? `Figures ${year}` : 'The latest figures of each co-op'}
    captionHidden
    columns={COLUMNS}
    rows={coops}
    rowKey={({ slug }) => slug}
    empty=""
  />
)

const COLUMNS: Column<CoopLine>[] = [
  { heading: 'Co-op', names: true, cell: Coop },
  { heading: 'Year', cell: Year },
  { heading: 'Stage 1 received', numeric: true, cell: ofFigures(({ stage1 }) => received(stage1)) },
  {
    heading: 'Stage 1 in time, without extensions',
    numeric: true,
    cell: ofFigures(({ stage1 }) => inTime(stage1)),
  },
  {
    heading: 'Stage 1 in time, valid extensions included',
    numeric: true,
    cell: ofFigures(({ stage1 }) => inTimeOrExtended(stage1)),
  },
  { heading: 'Stage 2 received', numeric: true, cell: ofFigures(({ stage2 }) => received(stage2)) },
  { heading: 'Other years', cell: Others },
]

function Coop({ slug, name, shown, thisYear }: CoopLine) {
  return (
    <a href={figuresAddress(slug, shown?.year ?? thisYear)} className="govuk-link">
      {name}
    </a>
  )
}

function Year({ shown }: CoopLine) {
  if (!shown) return 'No figures yet'
  return (
    <>
      {shown.year} {shown.provisional && <Tag tone="soon">provisional</Tag>}
    </>
  )
}

function Others({ slug, others }: CoopLine) {
  if (others.length === 0) return '–'
  return (
    <>
      {others.map(year => (
        <a key={year} href={figuresAddress(slug, year)} className="govuk-link other-year">
          {year}
        </a>
      ))}
    </>
  )
}

function ofFigures(cell: (figures: YearFigures) => ReactNode) {
  return ({ shown }: CoopLine) => (shown ? cell(shown) : '–')
}

type Stage = YearFigures['stage1']

const received = ({ received: count, per1000 }: Stage) => (
  <>
    {countInWords(count)} <span className="rate">{rateInWords(per1000)} per 1,000</span>
  </>
)

const inTime = ({ inTime: count, denominator, inTimePercent, received: all }: Stage) =>
  share(count, denominator, percentOr(inTimePercent, all))

const inTimeOrExtended = ({ inTimeOrExtended: count, denominator, ...stage }: Stage) =>
  share(count, denominator, percentOr(stage.inTimeOrExtendedPercent, stage.received))

const share = (count: number, of: number, percent: string) =>
  of === 0 ? (
    <span className="rate">{percent}</span>
  ) : (
    <>
      {percent}{' '}
      <span className="rate">
        {countInWords(count)} of {countInWords(of)}
      </span>
    </>
  )
