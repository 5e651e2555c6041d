import { ombudsmanOf } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { keepDocuments } from '../../documents/keep-documents.ts'
import { files, readUploads } from '../../documents/uploads.ts'
import { day, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { reference } from './dealing.ts'

export const OmbudsmanContactForm = z.object({
  direction: z.enum(['in', 'out'], 'Choose whether it came from the Ombudsman or went to it'),
  reference,
  on: day('the day of the letter or call'),
  words: text('Say what was said or written', 50_000),
  /** The entry that asked for what this letter settles; empty where it settles nothing. */
  settles: z
    .string()
    .default('')
    .refine(value => /^\d{0,9}$/.test(value), 'Choose from the list'),
  files,
})
export type OmbudsmanContactForm = z.infer<typeof OmbudsmanContactForm>

/** Code 3.7: what passes between the landlord and the Ombudsman, while the complaint runs and long after. */
export async function contactOmbudsman(
  actor: Actor,
  target: Target,
  form: OmbudsmanContactForm,
): Promise<Answer> {
  const uploads = await readUploads(form.files, 'files')
  return takeAct('deal with the Ombudsman', actor, target, async file => {
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(form.on, file) ?? settlesNothing(file, form)
    if (refusal) return refusal
    if ('done' in uploads) return uploads
    const { documentIds } = await keepDocuments(file, uploads)
    const { direction, reference: number, on, words, settles } = form
    await recordFacts(file, [
      {
        type: 'ombudsman contacted',
        on,
        reference: number,
        direction,
        words,
        documentIds,
        settles: settles ? Number(settles) : undefined,
      },
    ])
    return { done: true }
  })
}

function settlesNothing(
  { events }: ActingFile,
  { settles, direction, reference: number }: OmbudsmanContactForm,
): Refusal | null {
  if (!settles) return null
  if (direction === 'in')
    return refuse('not possible', 'Only a letter to the Ombudsman can settle what it asked for.', 'settles')
  const asked = ombudsmanOf(events)
    .flatMap(one => one.asked)
    .find(({ seq, kind, metOn }) => seq === Number(settles) && kind !== 'evidence' && metOn === null)
  if (!asked) return refuse('not possible', 'Choose something that the Ombudsman still waits for.', 'settles')
  return asked.reference === number
    ? null
    : refuse('not possible', `That was asked under the reference ${asked.reference}.`, 'reference')
}
