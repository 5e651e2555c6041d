import { figuresAddress } from './addresses.ts'

/** A co-op’s other years, latest first. */
export function OtherYears({ coop, years }: { coop: string; years: string[] }) {
  if (years.length === 0) return null
  return (
    <nav className="years" aria-label="Other years">
      <h2 className="govuk-heading-s">Other years</h2>
      <ul className="years__list">
        {years.map(year => (
          <li key={year}>
            <a href={figuresAddress(coop, year)} className="govuk-link">
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
