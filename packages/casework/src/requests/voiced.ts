import type { NoteKind } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'

interface Note {
  kind: NoteKind
  happened_on: CalendarDate
  words: string
}

/** Dissatisfaction that is still to become a complaint: since when, and in what words. Null where there is none. */
export interface Voiced {
  on: CalendarDate
  words: string
}

/** Code 1.5: counted from the first time they said so, unless they chose not to complain or a complaint came of it. */
export const voicedIn = (notes: readonly Note[]): Voiced | null =>
  notes.reduce<Voiced | null>((voiced, { kind, happened_on: on, words }) => {
    if (kind === 'declined' || kind === 'complaint') return null
    if (kind !== 'dissatisfied') return voiced
    return voiced
      ? { on: [voiced.on, on].toSorted()[0] ?? on, words: `${voiced.words}\n\n${words}` }
      : { on, words }
  }, null)
