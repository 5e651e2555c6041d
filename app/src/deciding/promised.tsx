import type { OutstandingAction, Remedy } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { pounds, routeInWords } from '../undertakings/words.ts'

interface PromisedProps {
  remedies: readonly Remedy[]
  actions: readonly OutstandingAction[]
}

/** Remedies and actions as one reads them, a line each. */
export function Promised({ remedies, actions }: PromisedProps) {
  if (remedies.length + actions.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {remedies.map(remedy => (
        <li key={`${remedy.kind} ${remedy.what}`}>{inWords(remedy)}</li>
      ))}
      {actions.map(({ what, who, by }) => (
        <li key={`${who} ${what}`}>
          After the response: {what} ({who}, by {dateInWords(by)})
        </li>
      ))}
    </ul>
  )
}

const inWords = ({ what, amount, by, route, who, alsoFor = [] }: Remedy): string =>
  [
    what,
    amount !== null && `${pounds(amount)}${route ? ` ${routeInWords(route)}` : ''}`,
    who,
    by && `by ${dateInWords(by)}`,
    alsoFor.length > 0 && `also for part ${alsoFor.join(' and ')}`,
  ]
    .filter(Boolean)
    .join(' · ')
