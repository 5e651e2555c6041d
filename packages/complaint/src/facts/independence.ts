import type { Stage } from '@putright/handling-code'
import type { PersonId } from '../events.ts'

/** How somebody of the team or the committee comes into a head: either bars them, and closes the file to them. */
export interface Concern {
  personId: PersonId
  as: 'named' | 'took the decision'
}

/** Why a complaint is closed to somebody from the day it is logged or linked. */
export type ClosedAs = 'complained of' | 'same matter'

export type IndependenceFact =
  /** A declaration of interest (5.8c), by or about a person. `conflict`: what it is; null: there is none. */
  | {
      type: 'declared'
      personId: PersonId
      conflict: string | null
      raisedBy: 'themselves' | 'the complainant' | 'an officer'
      /** Where it is no interest of theirs: it complains of them, or a complaint about the same matter is closed to them. */
      as?: ClosedAs | undefined
    }
  /** Somebody of another co-op, from the federation's pool, may be allocated to this complaint. */
  | { type: 'lent'; stage: Stage; personId: PersonId; coopId: string }
