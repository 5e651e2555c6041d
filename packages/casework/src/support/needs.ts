import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type Need, readNeeds } from '@putright/db/queries/support'
import { z } from 'zod'
import { type Answer, NOT_FOUND } from '../answer.ts'
import { text } from '../form-fields.ts'
import { type Actor, isUuid } from '../take-act.ts'

export const NeedsReadingForm = z.object({
  purpose: text('Say what you need to know it for', 500),
})
export type NeedsReadingForm = z.infer<typeof NeedsReadingForm>

/**
 * What the resident disclosed about their health or situation, for the few who may read it. That they read it, and what
 * for, is recorded in the same transaction; there is no other way to it.
 */
export function readDisclosedNeeds(
  { connection, personId }: Actor,
  complaintId: string,
  { purpose }: NeedsReadingForm,
): Promise<Answer<{ needs: Need[] }>> {
  return asPerson(connection, personId, async db => {
    const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
    if (!row) return NOT_FOUND
    return { done: true, needs: await readNeeds(db, row.id, purpose) }
  })
}
