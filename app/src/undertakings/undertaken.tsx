import type { Undertaking } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { KeyDate } from '../acts/key-dates.tsx'
import { pounds, routeInWords, sortInWords } from './words.ts'

/** What was promised, above the form of an act on it. */
export const Undertaken = ({ undertaking }: { undertaking: Undertaking }) => (
  <div className="promised">
    <p className="promised__sort">{sortInWords(undertaking)}</p>
    <p className="promised__what as-written">{undertaking.what}</p>
    <p className="promised__more">{moreOf(undertaking)}</p>
  </div>
)

/** Amount, who sees to it, and where it was promised, in a sentence. */
export function moreOf({ amount, route, who, stage, promisedOn, agreedWithResident }: Undertaking): string {
  const money = amount === null ? '' : `${pounds(amount)} ${routeInWords(route ?? 'direct')}. `
  const by = who && `${who} sees to it. `
  const where = stage
    ? `the ${stage === 1 ? 'stage 1' : 'final'} response of ${dateInWords(promisedOn)}`
    : `the Ombudsman’s determination of ${dateInWords(promisedOn)}`
  return `${money}${by}From ${where}${agreedWithResident ? ', agreed with the resident' : ''}.`
}

/** By when it is to be done, beside the form. */
export const dueDates = ({ due, firstDue }: Undertaking): KeyDate[] =>
  due
    ? [{ what: 'To be done by', on: due, why: due === firstDue ? 'As first promised.' : putOff(firstDue) }]
    : []

const putOff = (firstDue: CalendarDate | null): string =>
  firstDue ? `First promised for ${dateInWords(firstDue)}, then agreed anew.` : 'Agreed since.'
