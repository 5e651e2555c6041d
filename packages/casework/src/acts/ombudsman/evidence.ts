import { packsOf } from '@putright/db/queries/packs'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { buildPack } from '../../case-file/build.ts'
import { lookedThrough, names } from '../../case-file/names-field.ts'
import { text } from '../../form-fields.ts'
import type { DatedFact } from '../../record/case-file.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { reference, referencesIn } from './dealing.ts'

export const EvidenceForm = z.object({
  reference,
  /** A pack built before, or `new`: built now. */
  pack: z.union([z.literal('new'), z.uuid()], 'Choose what is sent'),
  names,
  lookedThrough,
  words: text('', 20_000),
})
export type EvidenceForm = z.output<typeof EvidenceForm>

/** Code 5.12 and rulebook C8: the evidence goes, and the record keeps exactly what went. */
export const sendEvidence = (
  actor: Actor,
  target: Target,
  form: EvidenceForm,
): Promise<Answer<{ packId: string }>> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const refusal = handlersOnly(file) ?? unknownReference(file, form)
    if (refusal) return refusal
    const pack = form.pack === 'new' ? await builtNow(file, form) : await builtBefore(file, form.pack)
    if ('done' in pack) return pack
    const { packId, facts } = pack
    const { reference: number, words } = form
    await recordFacts(file, [
      ...facts,
      { type: 'evidence sent', on: file.today, reference: number, packId, words },
    ])
    return { done: true, packId }
  })

interface Pack {
  packId: string
  facts: DatedFact[]
}

async function builtNow(file: ActingFile, form: EvidenceForm): Promise<Pack | Refusal> {
  const packed = await buildPack(file, { ...form, kind: 'for the Ombudsman', disclosed: [] })
  return 'done' in packed ? packed : { packId: packed.packId, facts: [packed] }
}

async function builtBefore({ db, row }: ActingFile, packId: string): Promise<Pack | Refusal> {
  const known = (await packsOf(db, row)).some(({ id, kind }) => id === packId && kind === 'for the Ombudsman')
  return known ? { packId, facts: [] } : refuse('not possible', 'Choose what is sent from the list.', 'pack')
}

function unknownReference(file: ActingFile, { reference: number }: EvidenceForm): Refusal | null {
  return referencesIn(file).includes(number)
    ? null
    : refuse(
        'not possible',
        'Nothing is on record under that reference. Record the request first.',
        'reference',
      )
}
