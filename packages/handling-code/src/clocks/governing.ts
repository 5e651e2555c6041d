import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { DateBasis } from '../clocks.ts'
import type { ExtensionFacts } from '../words.ts'
import type { Basis } from './basis.ts'
import { earlier } from './order.ts'

/** The earliest date binds, so that nobody is worse off than under any of the rules. */
export const earliest = (bases: readonly Basis[]): CalendarDate => bases.map(({ due }) => due).reduce(earlier)

/** Which of the rules sets the date: of several that give the same, the first. */
export function markGoverning(bases: readonly Basis[]): DateBasis[] {
  const governing = bases.find(({ due }) => due === earliest(bases))
  return bases.map(each => ({ ...each, governs: each === governing }))
}

/** Why a date is what it is, in a sentence. */
export function whyDue(bases: readonly DateBasis[], extension: ExtensionFacts | null): string {
  const governing = bases.filter(({ governs }) => governs).map(inWords)
  if (extension) {
    return `Extended to ${dateInWords(extension.to)} by the notice of ${dateInWords(extension.sentOn)}. Before that: ${governing}.`
  }
  return bases.length === 1 ? `${governing}.` : `${governing}. It is the earliest of the dates that apply.`
}

const inWords = ({ rule, from, due }: DateBasis): string =>
  `${rule} (${dateInWords(from)}), which is ${dateInWords(due)}`
