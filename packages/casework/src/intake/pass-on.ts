import { randomBytes, randomUUID } from 'node:crypto'
import { asPerson, type CoopDb, type Role } from '@putright/db'
import { coopsToPassOnTo, insertPassedOn } from '@putright/db/queries/intake'
import { type Colleague, peopleFor, peopleForEach } from '@putright/db/queries/people'
import { CHANNELS } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { whomField } from './about-us.ts'

export const PassOnForm = z.object({
  coopId: z.uuid('Choose the co-op it is about'),
  toldOn: day('the day you were told'),
  channel: z.enum(CHANNELS, 'Choose how you were told'),
  residentName: text('', 200),
  contact: text('', 500),
  words: text('Write down what you were told', 50_000),
  ...whomField,
})
export type PassOnForm = z.infer<typeof PassOnForm>

/** Whom it could complain of: of each co-op that the acting person passes on to, its team and its committee. */
export async function peopleToPassOnAbout(db: CoopDb, coops: readonly { id: string }[], today: CalendarDate) {
  const each = await peopleForEach(
    db,
    coops.map(({ id }) => id),
    today,
  )
  return [...new Map([...each.values()].flat().map(colleague => [colleague.id, colleague])).values()]
}

/** 5.8: those named are kept from it; but somebody has to be left who logs it. */
function whomRefused(whom: readonly string[], people: readonly Colleague[]): Refusal | null {
  if (whom.some(id => people.every(colleague => colleague.id !== id)))
    return refuse('not possible', 'Choose those of the co-op that it is about.', 'whom')
  const left = people.filter(({ id, roles }) => !whom.includes(id) && roles.some(logs))
  return left.length === 0
    ? refuse(
        'not possible',
        'Nobody would be left to log it. Leave out one of them, or tell the co-op’s chair or the Ombudsman.',
        'whom',
      )
    : null
}

const logs = (role: Role): boolean => role === 'complaints officer' || role === 'manager'

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
    const refusal = whomRefused(form.whom ?? [], await peopleFor(db, coop.id, today))
    if (refusal) return refusal
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
      about: [...new Set(form.whom)],
    })
    return { done: true, reference }
  })
}
