import { packsOf } from '@putright/db/queries/packs'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { day, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { reference, referencesIn } from './dealing.ts'

export const EvidenceForm = z.object({
  reference,
  /** What was built for the Ombudsman and has been looked at. */
  pack: z.uuid('Choose what was sent'),
  on: day('the day it was sent'),
  went: z.literal('yes', 'Tick that it has gone, once it has'),
  words: text('', 20_000),
})
export type EvidenceForm = z.output<typeof EvidenceForm>

/** Code 5.12 and rulebook C8: the evidence went, and the record keeps exactly what. It was built before, to be looked at. */
export const sendEvidence = (
  actor: Actor,
  target: Target,
  { reference: number, pack, on, words }: EvidenceForm,
): Promise<Answer> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const refusal =
      handlersOnly(file) ??
      unknownReference(file, number) ??
      (await unknownPack(file, pack)) ??
      dayOfComplaintRefused(on, file) ??
      beforeBuilt(file, pack, on)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'evidence sent', on, reference: number, packId: pack, words }])
    return { done: true }
  })

async function unknownPack({ db, row }: ActingFile, packId: string): Promise<Refusal | null> {
  const known = (await packsOf(db, row)).some(({ id, kind }) => id === packId && kind === 'for the Ombudsman')
  return known ? null : refuse('not possible', 'Choose what was sent from the list.', 'pack')
}

function beforeBuilt({ events }: ActingFile, packId: string, on: CalendarDate): Refusal | null {
  const packed = events.find(event => event.type === 'packed' && event.packId === packId)
  return packed && on < packed.on
    ? refuse('not possible', `It was built on ${dateInWords(packed.on)}, and cannot have gone before.`, 'on')
    : null
}

function unknownReference(file: ActingFile, number: string): Refusal | null {
  return referencesIn(file).includes(number)
    ? null
    : refuse(
        'not possible',
        'Nothing is on record under that reference. Record the request first.',
        'reference',
      )
}
