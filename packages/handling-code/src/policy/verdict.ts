import type { ProvisionId } from '../provisions/provisions.ts'

/** How one setting of a policy stands against the bound the Code gives it. */
export interface PolicyVerdict {
  /** Where it is in the policy: `responseDays.2`. */
  setting: string
  name: string
  value: string
  bound: string
  direction: 'at most' | 'at least' | 'between' | 'fixed' | 'free'
  /** Null where the bound is law or practice outside the Code. */
  provision: ProvisionId | null
  /** `out of bounds`: not a number that can be, or one beyond a bound outside the Code. */
  verdict: 'weaker' | 'as the Code' | 'stricter' | 'out of bounds'
  because: string
}

/** A setting with its bound; what it was found to be is still open. */
export type Setting = Pick<PolicyVerdict, 'setting' | 'name' | 'provision'>

export const isWhole = (value: number): boolean => Number.isSafeInteger(value)
