import { FilterChoice } from '../../ui/filter-choice.tsx'
import { Filters } from '../../ui/filters.tsx'

/** Puts the same year of every co-op side by side. */
export const YearForm = ({ years, year }: { years: string[]; year: string | null }) =>
  years.length > 1 && (
    <Filters label="Choose a year" chosen={{ year }}>
      <FilterChoice
        name="year"
        label="Year"
        any="Each co-op’s latest"
        chosen={year ?? ''}
        options={years.map(label => [label, label])}
      />
    </Filters>
  )
