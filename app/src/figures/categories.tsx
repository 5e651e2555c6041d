import type { YearFigures } from '@putright/figures'
import { Table } from '../ui/table.tsx'
import { Count, type Whose } from './count.tsx'
import { Drawn } from './drawn.tsx'

interface CategoriesProps {
  figures: YearFigures
  whose: Whose
  /** The chart, as SVG; null where there is nothing to draw. */
  chart: string | null
}

/** What they were about, in the co-op’s own words. */
export const Categories = ({ figures, whose, chart }: CategoriesProps) => (
  <section>
    <h2 className="govuk-heading-m">What they were about</h2>
    <Drawn chart={chart} />
    <Table
      caption="Stage 1 complaints by service area"
      captionHidden
      columns={[
        { heading: 'Service area', names: true, cell: ([name]) => name },
        {
          heading: 'Complaints',
          numeric: true,
          cell: ([name, value]) => <Count whose={whose} measure={`categories.${name}`} value={value} />,
        },
      ]}
      rows={Object.entries(figures.categories)}
      rowKey={([name]) => name}
      slim
      empty="No complaints were received."
    />
  </section>
)
