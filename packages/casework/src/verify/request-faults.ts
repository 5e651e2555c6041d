import type { CoopDb } from '@putright/db'
import { type DataRequest, everyDataRequest } from '@putright/db/queries/verification'
import { openOn } from '../subject-access/on-request.ts'
import { inWords } from './in-words.ts'

/** Where the day on which a copy of personal data is due on a request differs from what its notes give, a sentence each. */
export const requestFaults = async (db: CoopDb): Promise<string[]> =>
  (await everyDataRequest(db)).flatMap(faultsOf)

function faultsOf({ reference, askedOn, dueOn, notes }: DataRequest): string[] {
  const open = openOn({ notes: notes.map(note => ({ ...note, words: '' })) })
  const given = { asked: open?.askedOn ?? null, due: open?.due ?? null }
  return given.asked === askedOn && given.due === dueOn
    ? []
    : [
        `${reference}: a copy of personal data is stored as asked for on ${inWords(askedOn)} and due on ${inWords(dueOn)}, and its notes give ${inWords(given.asked)} and ${inWords(given.due)}.`,
      ]
}
