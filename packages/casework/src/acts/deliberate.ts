import { currentStage } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { addDeliberation } from '@putright/db/queries/deliberation'
import { z } from 'zod'
import { type Answer, NOT_FOUND, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { openCaseFile } from '../record/case-file.ts'
import { type Actor, isUuid, type Target } from '../take-act.ts'

export const DeliberationForm = z.object({
  words: text('Write what you want to say to the others who decide', 5000),
})
export type DeliberationForm = z.infer<typeof DeliberationForm>

/** A note among those who decide. No part of the record, and of no file that is given to others. */
export function deliberate(
  { connection, personId }: Actor,
  { complaintId }: Target,
  { words }: DeliberationForm,
): Promise<Answer> {
  return asPerson(connection, personId, async db => {
    const row = isUuid(complaintId) ? await complaintToActOn(db, complaintId) : undefined
    if (!row) return NOT_FOUND
    const { stage, deciders, respondedOn } = currentStage((await openCaseFile(db, row)).position)
    if (!deciders.includes(personId))
      return refuse('not yours', 'These notes are among those who decide this complaint.')
    if (respondedOn) return refuse('not possible', `Stage ${stage} is answered: it is decided.`)
    await addDeliberation(db, row.coop_id, complaintId, stage, personId, words)
    return { done: true }
  })
}
