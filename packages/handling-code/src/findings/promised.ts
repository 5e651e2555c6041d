import { dateInWords } from '@putright/working-days'
import type { ProvisionId } from '../provisions/provisions.ts'
import { WARNING_DAYS } from './clock-standing.ts'
import type { PromisedFacts } from './facts.ts'
import type { Finding, Reading } from './finding.ts'

/** Something promised for a day: breached once the day has passed without it, at risk when the day is near. */
export function promisedStanding(
  { stage, what, by, doneOn }: PromisedFacts,
  provision: ProvisionId,
  { today, calendar }: Reading,
): Finding[] {
  const finding = { provision, stage, on: by }
  if ((doneOn ?? today) > by) {
    const end = doneOn ? `was done on ${dateInWords(doneOn)}` : 'is not done'
    return [
      {
        ...finding,
        standing: 'breached',
        because: `“${what}” was promised by ${dateInWords(by)} and ${end}.`,
      },
    ]
  }
  if (doneOn !== null || today < calendar.before(by, WARNING_DAYS)) return []
  return [{ ...finding, standing: 'at risk', because: `“${what}” is promised by ${dateInWords(by)}.` }]
}
