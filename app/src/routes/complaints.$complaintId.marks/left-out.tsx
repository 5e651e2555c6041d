import type { marksPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'

type Withheld = Awaited<ReturnType<typeof marksPage>>['withheld']

/** What is left out now, and why. */
export function LeftOut({ withheld }: { withheld: Withheld }) {
  if (withheld.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-s">Left out now</h2>
      <ul className="govuk-list">
        {withheld.map(({ value, label, reason, on, by }) => (
          <li key={value}>
            <strong>{label}</strong>
            <span className="named__more">
              {dateInWords(on)}, by {by}: <span className="as-written">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
