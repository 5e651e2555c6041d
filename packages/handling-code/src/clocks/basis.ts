import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { DateBasis } from '../clocks.ts'
import type { Edition } from '../editions.ts'
import type { ProvisionId } from '../provisions/provisions.ts'

export type Basis = Omit<DateBasis, 'governs'>

/** The Code's own date apart from the others, because only it decides a breach. */
export interface Bases {
  code: Basis
  others: Basis[]
}

/** A date that one rule gives: so many working days after a day. */
export function basis(
  rule: string,
  provision: ProvisionId | null,
  from: CalendarDate,
  days: number,
  calendar: WorkingDays,
): Basis {
  return { rule, provision, from, days, due: calendar.after(from, days) }
}

/** The provisions are numbered as in 2024; the edition before numbered them otherwise. */
export const codeRule = (provision: ProvisionId, edition: Edition): string =>
  edition.id === '2024' ? `Code ${provision}` : `Code of ${edition.id} (now ${provision})`

/** `5 working days`. */
export const workingDays = (days: number): string => `${days} working day${days === 1 ? '' : 's'}`
