import { updateRequest } from '@putright/db/queries/requests'
import type { Answer } from '../answer.ts'
import {
  dayOfRequestRefused,
  onRequest,
  type RequestFile,
  type RequestTarget,
} from '../requests/on-request.ts'
import { writeNotes } from '../requests/write-notes.ts'
import type { Actor } from '../take-act.ts'
import { type AccessRequestForm, type AccessTimeForm, askedAlready, timeRefused } from './ask.ts'
import { type AccessNote, accessRequestsOn, openIn } from './facts.ts'

type DataNote = Parameters<typeof writeNotes>[1][number]

/** C11: the same as on a complaint, for whoever has made none: asked for on a request of theirs. */
export function askAccessOnRequest(
  actor: Actor,
  target: RequestTarget,
  { on, identity }: AccessRequestForm,
): Promise<Answer> {
  return onRequest(actor, target, async file => {
    const refusal = dayOfRequestRefused(file, on) ?? askedAlready(openOn(file))
    return refusal ?? noted(file, { kind: 'access asked', on, words: identity })
  })
}

/** What moves the day of one that was asked for on a request. */
export function timeAccessOnRequest(
  actor: Actor,
  target: RequestTarget,
  { what, on, words }: AccessTimeForm,
): Promise<Answer> {
  return onRequest(actor, target, async file => {
    const refusal = dayOfRequestRefused(file, on) ?? timeRefused(openOn(file), what, on)
    return refusal ?? noted(file, { kind: what, on, words })
  })
}

/** What is asked for on a request and not given yet; undefined where nothing is. */
export const openOn = ({ notes }: { notes: readonly AccessNote[] }) => openIn(accessRequestsOn(notes))

/** Adds a note about personal data and works out anew what is waited for. The request itself stands as it stood. */
export async function noted(file: RequestFile, note: DataNote): Promise<{ done: true }> {
  await writeNotes(file, [note])
  const open = openOn({ notes: [...file.notes, { ...note, happened_on: note.on }] })
  await updateRequest(file.db, file.request, {
    data_asked_on: open?.askedOn ?? null,
    data_due_on: open?.due ?? null,
  })
  return { done: true }
}
