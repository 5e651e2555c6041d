import { KINDS } from '../../requests/words.ts'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Chosen } from './choice.ts'

interface RequestFiltersProps {
  chosen: Chosen
  coops: { id: string; name: string }[]
}

/** Narrows the list. */
export const RequestFilters = ({ chosen, coops }: RequestFiltersProps) => (
  <Filters label="Narrow the requests" chosen={chosen}>
    {coops.length > 1 && (
      <FilterChoice
        name="coop"
        label="Co-op"
        any="All co-ops"
        chosen={chosen.coop}
        options={coops.map(({ id, name }) => [id, name])}
      />
    )}
    <FilterChoice
      name="kind"
      label="Kind"
      any="Every kind"
      chosen={chosen.kind}
      options={Object.entries(KINDS)}
    />
    <FilterChoice
      name="review"
      label="To look at"
      any="At any time"
      chosen={chosen.review}
      options={[['due', 'Today or before']]}
    />
  </Filters>
)
