import type { Holder } from '@putright/complaint'
import { raiseDataProtection } from '../../data-protection/acts.ts'
import { placeHold } from '../../retention/hold.ts'
import { askAccess } from '../../subject-access/ask.ts'
import type { Ago } from '../stories/story.ts'
import { type Beside, officerOn } from './beside.ts'

/** The resident asks for what is kept of them. */
export const askedForTheirs = (ago: Ago, identity: string): Beside => ({
  ago,
  take: (telling, on) => askAccess(officerOn(telling, on), telling.target, { on, identity }),
})

/** Something of it is about how their personal data was handled. */
export const aboutTheirData = (ago: Ago, words: string): Beside => ({
  ago,
  take: (telling, on) => raiseDataProtection(officerOn(telling, on), telling.target, { head: '', on, words }),
})

/** Somebody outside needs the record kept. */
export const heldFor = (ago: Ago, by: Holder, reason: string): Beside => ({
  ago,
  take: (telling, on) => placeHold(officerOn(telling, on), telling.target, { by, on, reason }),
})
