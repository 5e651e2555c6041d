import { PACK_KINDS } from '@putright/complaint'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { buildPack } from '../case-file/build.ts'
import { lookedThrough, names } from '../case-file/names-field.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const CaseFileForm = z.object({
  kind: z.enum(PACK_KINDS, 'Choose for whom it is'),
  names,
  lookedThrough,
})
export type CaseFileForm = z.output<typeof CaseFileForm>

/** Code 5.12: the whole record in one file, to keep, to hand over or to look through before the Ombudsman gets it. */
export const buildCaseFile = (
  actor: Actor,
  target: Target,
  form: CaseFileForm,
): Promise<Answer<{ packId: string }>> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const packed = await buildPack(file, { ...form, disclosed: [] })
    if ('done' in packed) return packed
    await recordFacts(file, [packed])
    return { done: true, packId: packed.packId }
  })
