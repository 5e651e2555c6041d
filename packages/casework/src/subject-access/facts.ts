import { type AccessRequest, accessRequestsIn, type ComplaintEvent, type FactOf } from '@putright/complaint'
import type { NoteKind } from '@putright/db'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type DatedFact, recorded } from '../record/case-file.ts'

/** What moves the day on which a copy is due. */
export const ACCESS_TIMES = ['access question put', 'access question answered', 'access extended'] as const
export type AccessTime = (typeof ACCESS_TIMES)[number]

/** The same, as the fact about what `asked` names. */
export function timeFact(what: AccessTime, asked: number, words: string): FactOf<AccessTime> {
  if (what === 'access question put') return { type: what, asked, question: words }
  if (what === 'access question answered') return { type: what, asked, answer: words }
  return { type: what, asked, reason: words }
}

/** What of a note tells about personal data. */
export interface AccessNote {
  kind: NoteKind
  happened_on: CalendarDate
  words: string
}

/** Notes of a request about personal data, read as the facts they would be of a complaint: one rule gives the days of both. */
export function accessRequestsOn(notes: readonly AccessNote[]): AccessRequest[] {
  let asked = 0
  const facts: DatedFact[] = []
  for (const { kind, happened_on: on, words } of notes) {
    if (kind === 'access asked') {
      asked = facts.length + 1
      facts.push({ type: kind, on, identity: words })
    } else if (kind === 'access given') facts.push({ type: kind, on, asked, packId: '', reasons: words })
    else if (isTime(kind)) facts.push({ ...timeFact(kind, asked, words), on })
  }
  return accessRequestsIn(recorded(facts, 0, null), englandAndWales)
}

const isTime = (kind: NoteKind): kind is AccessTime => ACCESS_TIMES.some(time => time === kind)

/** The request that waits for its answer; undefined where none does. */
export const openIn = (requests: readonly AccessRequest[]) => requests.find(({ givenOn }) => givenOn === null)

/** The same, of a complaint’s record as corrected. */
export const openRequest = ({ events }: { events: readonly ComplaintEvent[] }) =>
  openIn(accessRequestsIn(events, englandAndWales))
