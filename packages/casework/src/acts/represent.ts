import { randomUUID } from 'node:crypto'
import { REPRESENTATION_SCOPES } from '@putright/complaint'
import { documentsOf } from '@putright/db/queries/documents'
import { AUTHORITIES, insertRepresentative } from '@putright/db/queries/representatives'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayOrNone, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const RepresentationForm = z.object({
  name: text('Write who acts for the resident', 200),
  relation: text('', 200),
  contact: text('', 500),
  email: z
    .union([z.literal(''), z.email('Write an e-mail address like name@example.org, or leave it empty')])
    .default(''),
  authority: z.enum(AUTHORITIES, 'Say how they were given authority'),
  documentId: z.union([z.literal(''), z.uuid()]).default(''),
  scope: z.enum(REPRESENTATION_SCOPES, 'Say what they do for the resident'),
  until: dayOrNone('the last day of the authority'),
})
export type RepresentationForm = z.infer<typeof RepresentationForm>

/** Code 3.6: somebody acts for the resident, or comes with them, on the resident's own authority. */
export function represent(actor: Actor, target: Target, form: RepresentationForm): Promise<Answer> {
  return takeAct('represent', actor, target, async file => {
    const refusal = handlersOnly(file) ?? (await unfounded(file, form))
    if (refusal) return refusal
    const { db, row, today } = file
    const { documentId, until, scope, ...who } = form
    const id = randomUUID()
    await insertRepresentative(db, {
      ...who,
      coop_id: row.coop_id,
      complaint_id: row.id,
      id,
      scope,
      authority_document_id: documentId || null,
      from_on: today,
      until_on: until,
    })
    await recordFacts(file, [{ type: 'represented', on: today, representativeId: id, scope, until }])
    return { done: true }
  })
}

async function unfounded(
  { db, row, today }: ActingFile,
  { email, until, scope, documentId, contact }: RepresentationForm,
): Promise<Refusal | null> {
  if (until && until < today) return refuse('not possible', 'That authority has ended already.', 'until')
  if (documentId && !(await documentsOf(db, row)).some(({ id }) => id === documentId))
    return refuse('not possible', 'Choose a document of this complaint.', 'documentId')
  return scope !== 'meetings' && email === '' && contact === ''
    ? refuse(
        'not possible',
        'Write how to reach them: an e-mail address, a telephone number or an address.',
        'contact',
      )
    : null
}
