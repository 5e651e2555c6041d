import { CORRESPONDENTS } from '@putright/complaint'
import { CHANNELS } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayRefused } from '../day-refused.ts'
import { type Kept, keepDocuments } from '../documents/keep-documents.ts'
import { files, readUploads } from '../documents/uploads.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const CorrespondenceForm = z.object({
  direction: z.enum(['in', 'out'], 'Choose whether it came in or went out'),
  by: z.enum([...CHANNELS, 'visit'], 'Choose how it came or went'),
  with: z.enum(CORRESPONDENTS, 'Choose with whom it was'),
  happenedOn: day('the day it came, went or took place'),
  subject: text('Say in one line what it is about', 200),
  words: text('', 50_000),
  files,
})
export type CorrespondenceForm = z.infer<typeof CorrespondenceForm>

/** Code 5.12, 3.2: a letter, call, message or visit, by whatever way it came, with the files that came with it. */
export async function correspond(
  actor: Actor,
  target: Target,
  form: CorrespondenceForm,
): Promise<Answer<Pick<Kept, 'again'>>> {
  const uploads = await readUploads(form.files, 'files')
  return takeAct('correspond', actor, target, async file => {
    const refusal = handlersOnly(file) ?? notThen(file, form) ?? nothingSaid(form)
    if (refusal) return refusal
    if ('done' in uploads) return uploads
    const { documentIds, again } = await keepDocuments(file, uploads)
    const { direction, by, with: correspondent, subject, words, happenedOn } = form
    const said = { direction, by, with: correspondent, subject, words, documentIds }
    await recordFacts(file, [{ type: 'corresponded', on: happenedOn, ...said }])
    return { done: true, again }
  })
}

const notThen = (
  { position: { receivedOn }, today }: ActingFile,
  { happenedOn }: CorrespondenceForm,
): Refusal | null =>
  dayRefused(happenedOn, {
    since: receivedOn,
    sooner: `${dateInWords(happenedOn)} is before the complaint was received, on ${dateInWords(receivedOn)}. What is older can be filed as a document.`,
    today,
    field: 'happenedOn',
  })

const nothingSaid = ({ words, files: attached }: CorrespondenceForm): Refusal | null =>
  words === '' && attached.length === 0
    ? refuse('not possible', 'Write what was said or written, or add it as a file.', 'words')
    : null
