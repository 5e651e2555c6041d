import { Button } from '../../ui/button.tsx'

/** Puts the same year of every co-op side by side. */
export function YearForm({ years, year }: { years: string[]; year: string | null }) {
  if (years.length < 2) return null
  return (
    <form method="get" className="filters" aria-label="Choose a year">
      <div className="filters__choice">
        <label className="govuk-label" htmlFor="year">
          Year
        </label>
        <select className="govuk-select" id="year" name="year" defaultValue={year ?? ''}>
          <option value="">Each co-op’s latest</option>
          {years.map(label => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </div>
      <div className="filters__buttons">
        <Button secondary>Show</Button>
      </div>
    </form>
  )
}
