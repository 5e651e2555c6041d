import type { YearFigures } from '@putright/figures'
import { OUTCOMES } from '@putright/handling-code'
import { Table } from '../ui/table.tsx'
import { Count, type Whose } from './count.tsx'
import { Drawn } from './drawn.tsx'

interface OutcomesProps {
  figures: YearFigures
  whose: Whose
  /** The chart, as SVG; null where there is nothing to draw. */
  chart: string | null
}

/** What became of those that were answered. */
export const Outcomes = ({ figures, whose, chart }: OutcomesProps) => (
  <section>
    <h2 className="govuk-heading-m">Outcomes</h2>
    <Drawn chart={chart} />
    <Table
      caption="Outcomes of answered complaints, stage by stage"
      captionHidden
      columns={[
        { heading: 'Outcome', names: true, cell: outcome => inWords(outcome) },
        ...([1, 2] as const).map(stage => ({
          heading: `Stage ${stage}`,
          numeric: true,
          cell: (outcome: (typeof OUTCOMES)[number]) => (
            <Count
              whose={whose}
              measure={`stage${stage}.outcomes.${outcome}`}
              value={figures[`stage${stage}`].outcomes[outcome]}
            />
          ),
        })),
      ]}
      rows={OUTCOMES}
      rowKey={outcome => outcome}
      slim
      empty=""
    />
  </section>
)

const inWords = (outcome: string) => outcome.charAt(0).toUpperCase() + outcome.slice(1)
