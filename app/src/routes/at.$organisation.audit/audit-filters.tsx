import { FilterChoice } from '../../ui/filter-choice.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Chosen } from './chosen.ts'

/** Narrows the log. */
export const AuditFilters = ({ chosen, kinds }: { chosen: Chosen; kinds: readonly string[] }) => (
  <Filters label="Narrow the log" chosen={chosen}>
    <FilterChoice
      name="kind"
      label="What"
      any="Everything"
      chosen={chosen.kind}
      options={kinds.map(kind => [kind, kind])}
    />
    <Day name="from" label="From" chosen={chosen.from} />
    <Day name="until" label="Until" chosen={chosen.until} />
  </Filters>
)

const Day = ({ name, label, chosen }: { name: string; label: string; chosen: string }) => (
  <div className="filters__choice">
    <label className="govuk-label" htmlFor={name}>
      {label}
    </label>
    <input id={name} name={name} type="date" defaultValue={chosen} className="govuk-input date-field" />
  </div>
)
