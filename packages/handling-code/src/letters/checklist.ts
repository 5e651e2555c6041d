import type { ProvisionId } from '../provisions/provisions.ts'

/** Something the Code asks of a letter that this one lacks. */
export interface MissingItem {
  item: string
  provision: ProvisionId
  /** What to do about it, for whoever writes the letter. */
  because: string
  /** Where in the content: `decisions.0.reasons`. */
  field?: string
}

/** One line of a letter's checklist. */
export interface Item extends MissingItem {
  missing: boolean
}

export const isBlank = (text: string | null): boolean => (text ?? '').trim() === ''
