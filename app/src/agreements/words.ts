import type { Standing } from '@putright/casework'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { Tone } from '../ui/tag.tsx'

/** What two organisations agree on. */
export const AGREED = {
  'management agreement': 'Management agreement',
  'federation membership': 'Membership of a federation',
} as const

/** Which complaints an agreement is about. */
export const SCOPES = {
  'A and B': 'Both procedures: the agent decides about its own service, the co-op about its own decisions',
  A: 'Procedure A only: the agent’s officers decide every complaint',
  B: 'Procedure B only: the agent looks into every complaint and recommends; the co-op decides',
} as const

/** What a co-op shows its federation. */
export const SHARES = {
  nothing: 'Nothing: the co-op is a member, and the federation sees no figure',
  figures: 'Figures, and no names',
  'figures and lessons': 'Figures, and lessons that its committee adopted; no names',
} as const

/** How an agreement stands today. */
export const STANDINGS: Record<Standing, { tone: Tone; words: string }> = {
  'in force': { tone: 'calm', words: 'In force' },
  'agreed for later': { tone: 'soon', words: 'Agreed for later' },
  ended: { tone: 'plain', words: 'Ended' },
}

/** From when until when, as people say it. */
export const daysInWords = ({ fromOn, untilOn }: { fromOn: CalendarDate; untilOn: CalendarDate | null }) =>
  untilOn ? `${dateInWords(fromOn)} until ${dateInWords(untilOn)}` : `From ${dateInWords(fromOn)}`

/** For how long an agent may still read, as people say it. */
export const monthsInWords = (months: number): string =>
  months === 0 ? 'Nothing, from the day after' : months === 1 ? 'For 1 month' : `For ${months} months`
