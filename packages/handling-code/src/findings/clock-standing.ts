import { dateInWords } from '@putright/working-days'
import { workingDays } from '../clocks/basis.ts'
import type { Clock } from '../clocks.ts'
import type { ComplaintFacts } from './facts.ts'
import type { Finding, Reading } from './finding.ts'

/** How many working days before a limit it counts as at risk. */
export const WARNING_DAYS = 2

/** A clock against the Code's limit, and within it against the date worked to. */
export function clockStanding(clock: Clock, { endedOn }: ComplaintFacts, reading: Reading): Finding[] {
  // What was not done by the end of a complaint was not late after it.
  const asOf = clock.metOn ?? endedOn ?? reading.today
  const running = clock.metOn === null && endedOn === null
  if (asOf > clock.codeDue) {
    return [
      found(
        clock,
        'breached',
        `${was(clock)} due by ${dateInWords(clock.codeDue)} and ${done(clock, endedOn)}`,
      ),
    ]
  }
  if (running && reading.today >= reading.calendar.before(clock.codeDue, WARNING_DAYS)) {
    return [found(clock, 'at risk', stillOpen(clock, reading))]
  }
  if (asOf > clock.due) {
    return [
      {
        ...found(clock, 'past the policy’s own date', ownDatePassed(clock, endedOn)),
        on: clock.due,
      },
    ]
  }
  return []
}

const found = (clock: Clock, standing: Finding['standing'], because: string): Finding => ({
  provision: clock.provision,
  standing,
  stage: clock.stage,
  because,
  on: clock.codeDue,
})

const was = ({ name }: Clock): string => `The ${name} was`

function done({ metOn }: Clock, endedOn: ComplaintFacts['endedOn']): string {
  if (metOn) return `went out on ${dateInWords(metOn)}.`
  if (endedOn) return `had not gone out when the complaint ended on ${dateInWords(endedOn)}.`
  return 'has not gone out.'
}

function stillOpen({ name, codeDue }: Clock, { today, calendar }: Reading): string {
  const left = calendar.between(today, codeDue)
  const time = left === 0 ? 'today is the last day' : `${workingDays(left)} left`
  return `The ${name} is due by ${dateInWords(codeDue)}: ${time}.`
}

const ownDatePassed = (clock: Clock, endedOn: ComplaintFacts['endedOn']): string =>
  `${was(clock)} to go out by ${dateInWords(clock.due)}, the landlord’s own date, and ${done(clock, endedOn)} ` +
  `The Code’s limit is ${dateInWords(clock.codeDue)}.`
