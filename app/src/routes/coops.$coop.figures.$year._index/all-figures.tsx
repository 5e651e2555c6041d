import { provisionalNote, type YearFigures } from '@putright/figures'
import { dateInWords } from '@putright/working-days'
import { figuresAddress } from '../../figures/addresses.ts'
import { AlsoCounted } from '../../figures/also-counted.tsx'
import { Categories } from '../../figures/categories.tsx'
import { Headline } from '../../figures/headline.tsx'
import { Method } from '../../figures/method.tsx'
import { countInWords } from '../../figures/numbers.ts'
import { Outcomes } from '../../figures/outcomes.tsx'
import { StageTable } from '../../figures/stage-table.tsx'

interface AllFiguresProps {
  figures: YearFigures
  charts: { outcomes: string | null; categories: string | null }
  handled: boolean
}

export function AllFigures({ figures, charts, handled }: AllFiguresProps) {
  const { coop, year, homes } = figures
  const whose = { coop, year, handled }
  const shown = { figures, whose }
  return (
    <>
      <p className="govuk-body-l">
        {dateInWords(figures.from)} to {dateInWords(figures.to)}, as the register stood on{' '}
        {dateInWords(figures.asAt)}. {countInWords(homes)} {homes === 1 ? 'home' : 'homes'}.
      </p>
      <Provisional figures={figures} />
      <Headline {...shown} />
      <StageTable {...shown} />
      <div className="side-by-side">
        <Outcomes {...shown} chart={charts.outcomes} />
        <Categories {...shown} chart={charts.categories} />
      </div>
      <AlsoCounted {...shown} />
      <Method />
      <p className="govuk-body">
        <a href={`${figuresAddress(coop, year)}.json`} className="govuk-link">
          Download these figures (JSON)
        </a>
      </p>
    </>
  )
}

function Provisional({ figures }: { figures: YearFigures }) {
  const note = provisionalNote(figures)
  return note && <p className="govuk-body provisional">{note}</p>
}
