import { figuresAddress } from './addresses.ts'

/** A co-op’s other years, latest first. */
export function OtherYears({ coop, years }: { coop: string; years: string[] }) {
  if (years.length === 0) return null
  return (
    <nav aria-label="Other years">
      <ul className="years__list">
        <li>Other years:</li>
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
