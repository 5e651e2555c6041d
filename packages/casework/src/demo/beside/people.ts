import type { DemoDocument } from '@putright/db/demo'
import { declareFor } from '../../acts/declare.ts'
import { lend } from '../../acts/lend.ts'
import { type RepresentationForm, represent } from '../../acts/represent.ts'
import { known } from '../lay-organisations.ts'
import type { Ago } from '../stories/story.ts'
import { type Beside, officerOn } from './beside.ts'
import { documentCalled } from './correspondence.ts'

/** A conflict of interest that whoever complains has pointed to. `email`: whose it is. */
export const inConflict = (ago: Ago, email: string, conflict: string): Beside => ({
  ago,
  take: (telling, on) =>
    declareFor(officerOn(telling, on), telling.target, {
      personId: known(telling.laid.people, email),
      raisedBy: 'the complainant',
      conflict,
    }),
})

/** Somebody of the federation’s pool, asked to help decide. */
export const lent = (ago: Ago, email: string): Beside => ({
  ago,
  take: (telling, on) =>
    lend(officerOn(telling, on), telling.target, { personId: known(telling.laid.people, email) }),
})

/** Somebody who acts for the resident by an authority in writing, filed before. */
export const represented = (
  ago: Ago,
  authority: DemoDocument,
  who: Omit<RepresentationForm, 'authority' | 'documentId' | 'until'>,
): Beside => ({
  ago,
  take: async (telling, on) =>
    represent(officerOn(telling, on), telling.target, {
      ...who,
      authority: 'in writing',
      documentId: await documentCalled(telling, authority),
      until: null,
    }),
})
