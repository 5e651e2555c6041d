import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { againInWords, type Kept, keepDocuments } from '../documents/keep-documents.ts'
import { files, readUploads } from '../documents/uploads.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const FilingForm = z.object({
  about: text('Say in one line what the documents are', 200),
  files: files.refine(({ length }) => length > 0, 'Choose the files'),
})
export type FilingForm = z.infer<typeof FilingForm>

/** Code 5.12: reports, surveys, photographs: whatever the complaint is judged by. */
export async function fileDocuments(
  actor: Actor,
  target: Target,
  form: FilingForm,
): Promise<Answer<Pick<Kept, 'again'>>> {
  const uploads = await readUploads(form.files, 'files')
  return takeAct('file', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    if ('done' in uploads) return uploads
    const { documentIds, again } = await keepDocuments(file, uploads)
    if (again.length === uploads.length) return refuse('not possible', againInWords({ again }), 'files')
    await recordFacts(file, [{ type: 'filed', on: file.today, about: form.about, documentIds }])
    return { done: true, again }
  })
}
