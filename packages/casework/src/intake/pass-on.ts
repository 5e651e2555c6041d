import { randomBytes, randomUUID } from 'node:crypto'
import { asPerson } from '@putright/db'
import { coopsToPassOnTo, insertPassedOn } from '@putright/db/queries/intake'
import { CHANNELS } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'

export const PassOnForm = z.object({
  coopId: z.uuid('Choose the co-op it is about'),
  toldOn: day('the day you were told'),
  channel: z.enum(CHANNELS, 'Choose how you were told'),
  residentName: text('', 200),
  contact: text('', 500),
  words: text('Write down what you were told', 50_000),
})
export type PassOnForm = z.infer<typeof PassOnForm>

/**
 * Code 3.2: whatever member of a co-op is told of a complaint passes it on to those who log it. They keep a reference,
 * and read nothing of what becomes of it.
 */
export function passOn(
  { connection, personId, today }: Actor,
  form: PassOnForm,
): Promise<Answer<{ reference: string }>> {
  return asPerson(connection, personId, async db => {
    const coop = (await coopsToPassOnTo(db)).find(({ id }) => id === form.coopId)
    if (!coop) return refuse('not found', 'There is no such co-op among those you belong to.', 'coopId')
    if (form.toldOn > today)
      return refuse('not possible', `${dateInWords(form.toldOn)} is in the future.`, 'toldOn')
    const reference = `T-${randomBytes(4).toString('hex').toUpperCase()}`
    await insertPassedOn(db, {
      coop_id: coop.id,
      id: randomUUID(),
      reference,
      told_to: personId,
      told_on: form.toldOn,
      channel: form.channel,
      resident_name: form.residentName,
      contact: form.contact,
      words: form.words,
    })
    return { done: true, reference }
  })
}
