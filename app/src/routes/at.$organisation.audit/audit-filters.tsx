import { Button } from '../../ui/button.tsx'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import type { Chosen } from './chosen.ts'

/** Narrows the log. A plain GET form: nothing in it is personal. */
export const AuditFilters = ({ chosen, kinds }: { chosen: Chosen; kinds: readonly string[] }) => (
  <form method="get" className="filters" aria-label="Narrow the log">
    <FilterChoice
      name="kind"
      label="What"
      any="Everything"
      chosen={chosen.kind}
      options={kinds.map(kind => [kind, kind])}
    />
    <Day name="from" label="From" chosen={chosen.from} />
    <Day name="until" label="Until" chosen={chosen.until} />
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

const Day = ({ name, label, chosen }: { name: string; label: string; chosen: string }) => (
  <div className="filters__choice">
    <label className="govuk-label" htmlFor={name}>
      {label}
    </label>
    <input id={name} name={name} type="date" defaultValue={chosen} className="govuk-input date-field" />
  </div>
)
