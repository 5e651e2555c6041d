import { updateRequest } from '@putright/db/queries/requests'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, dayOrNone, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { dayOfRequestRefused, onRequest, type RequestFile, type RequestTarget } from './on-request.ts'
import { writeNotes } from './write-notes.ts'

const NOTE_KINDS = ['progress', 'answer', 'choice offered', 'review', 'closed'] as const

export const NoteForm = z.object({
  kind: z.enum(NOTE_KINDS, 'Say what happened'),
  on: day('the day it happened'),
  words: text('Write down what happened', 20_000),
  reviewOn: dayOrNone('the day somebody looks at it again'),
})
export type NoteForm = z.infer<typeof NoteForm>

/** Code 1.4: what happened to a request, and when it is looked at again. It stands open until it is closed. */
export function addNote(actor: Actor, target: RequestTarget, form: NoteForm): Promise<Answer> {
  return onRequest(actor, target, async file => {
    const refusal =
      dayOfRequestRefused(file, form.on) ??
      (form.kind === 'closed' ? unclosable(file) : unreviewed(file, form))
    if (refusal) return refusal
    await writeNotes(file, [form])
    await updateRequest(file.db, file.request, changeBy(form, file))
    return { done: true }
  })
}

function unclosable({ request, notes }: RequestFile): Refusal | null {
  if (request.state === 'closed') return refuse('not possible', 'It is closed already.', 'kind')
  // Code 1.6
  return request.kind === 'survey feedback' && !notes.some(({ kind }) => kind === 'choice offered')
    ? refuse('not possible', 'Tell them first how to make a complaint, and record that (Code 1.6).', 'kind')
    : null
}

function unreviewed({ today }: RequestFile, { reviewOn }: NoteForm): Refusal | null {
  if (!reviewOn) return refuse('not possible', 'Give the day somebody looks at it again.', 'reviewOn')
  return reviewOn < today ? refuse('not possible', 'Choose a day that is still to come.', 'reviewOn') : null
}

function changeBy({ kind, on, reviewOn }: NoteForm, { request }: RequestFile) {
  if (kind === 'closed') return { state: 'closed' as const, closed_on: on, review_on: null }
  const open = { review_on: reviewOn, closed_on: null }
  if (kind === 'answer') return { ...open, state: 'answered' as const, answered_on: on }
  // What was closed is open again once something happens to it.
  return request.state === 'closed' ? { ...open, state: 'open' as const } : open
}
