import { asPerson } from '@putright/db'
import { passedOnToLog, settlePassedOn } from '@putright/db/queries/intake'
import { complaintsByReference } from '@putright/db/queries/worklist'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { type Actor, isUuid } from '../take-act.ts'

export const AlreadyLoggedForm = z.object({
  reference: text('Write the reference of the complaint it is part of', 50).transform(reference =>
    reference.toUpperCase(),
  ),
})
export type AlreadyLoggedForm = z.infer<typeof AlreadyLoggedForm>

const NO_SUCH = refuse('not found', 'Nothing of the kind was passed on.')

/** What a member was told had reached the team already: it is part of a complaint there is, and not one more. */
export function alreadyLogged(
  { connection, personId }: Actor,
  passedOnId: string,
  { reference }: AlreadyLoggedForm,
): Promise<Answer<{ complaintId: string }>> {
  return asPerson(connection, personId, async db => {
    const told = isUuid(passedOnId) ? await passedOnToLog(db, passedOnId) : undefined
    if (!told) return NO_SUCH
    if (told.complaintId || told.contactId)
      return refuse('not possible', 'Somebody has logged this meanwhile. See the worklist.')
    const [complaint] = await complaintsByReference(db, told.coopId, [reference])
    if (!complaint)
      return refuse('not possible', `This co-op has no complaint ${reference} that you can see.`, 'reference')
    await settlePassedOn(db, passedOnId, { complaint_id: complaint.id })
    return { done: true, complaintId: complaint.id }
  })
}
