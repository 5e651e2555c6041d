import { canBeWithheld, type Marked, marksOf } from '@putright/complaint'
import { documentsOf } from '@putright/db/queries/documents'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const MarkForm = z.object({
  what: z
    .string('Choose what it is about')
    .regex(/^(entry-\d{1,9}|document-[0-9a-f-]{36})$/, 'Choose what it is about'),
  withheld: z.enum(['yes', 'no'], 'Choose whether it is left out'),
  reason: text('Give the reason: whoever reads the case file is told it', 2000),
})
export type MarkForm = z.infer<typeof MarkForm>

/** A fact or a document as a form names it. */
export const markedAs = (what: Marked): string =>
  'seq' in what ? `entry-${what.seq}` : `document-${what.documentId}`

/**
 * Code 5.12: the record stays whole, and some of it is not for everybody: a neighbour’s letter, legal advice. What the
 * resident said or was told is never left out of what is given to them.
 */
export function mark(actor: Actor, target: Target, form: MarkForm): Promise<Answer> {
  return takeAct('mark', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const what = await chosenOf(file, form.what)
    if (!what)
      return refuse(
        'not possible',
        'Choose a document or an entry of this complaint that can be left out.',
        'what',
      )
    const withheld = form.withheld === 'yes'
    const already = alreadySo(file, what, withheld)
    if (already) return already
    await recordFacts(file, [{ type: 'marked', on: file.today, what, withheld, reason: form.reason }])
    return { done: true }
  })
}

async function chosenOf({ db, row, events }: ActingFile, chosen: string): Promise<Marked | null> {
  const [, kind, id = ''] = /^(entry|document)-(.+)$/.exec(chosen) ?? []
  if (kind === 'document') {
    const document = (await documentsOf(db, row)).find(one => one.id === id)
    return document ? { documentId: document.id } : null
  }
  const entry = events.find(({ seq }) => seq === Number(id))
  return entry && canBeWithheld(entry) ? { seq: entry.seq } : null
}

function alreadySo({ record }: ActingFile, what: Marked, withheld: boolean): Refusal | null {
  const marks = marksOf(record)
  const is = 'seq' in what ? marks.facts.has(what.seq) : marks.documents.has(what.documentId)
  if (is !== withheld) return null
  return refuse('not possible', is ? 'It is left out already.' : 'It is not left out now.', 'withheld')
}
