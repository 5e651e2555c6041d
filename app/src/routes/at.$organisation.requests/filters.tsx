import { KINDS } from '../../requests/words.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import type { Chosen } from './choice.ts'

interface RequestFiltersProps {
  chosen: Chosen
  coops: { id: string; name: string }[]
}

/** Narrows the list. A plain GET form: nothing in it is personal, and a narrowed list can be bookmarked. */
export const RequestFilters = ({ chosen, coops }: RequestFiltersProps) => (
  <form method="get" className="filters" aria-label="Narrow the requests">
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
    <div className="filters__buttons">
      <Button secondary>Show</Button>
      {Object.values(chosen).some(Boolean) && (
        <a href="?" className="govuk-link">
          Show all
        </a>
      )}
    </div>
  </form>
)
