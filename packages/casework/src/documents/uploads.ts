import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Refusal, refuse } from '../answer.ts'
import { isTooLarge, judgeUpload, MOST_MEGABYTES, refused, TOO_LARGE } from './judging/judge-upload.ts'
import { type Flag, KINDS } from './judging/kinds.ts'
import { plainName } from './judging/safe-name.ts'

/** What a page that takes files tells of them. `accept`: the endings a picker offers, “.pdf,.png”. */
export const UPLOADS = {
  files: 10,
  megabytes: MOST_MEGABYTES,
  accept: Object.values(KINDS)
    .flatMap(({ endings }) => endings.map(ending => `.${ending}`))
    .join(','),
}

/** Files of a form. Where none is chosen browsers send one without name or content, which is none. */
export const files = z
  .array(z.instanceof(File, { error: 'Choose the files anew: they did not arrive as files' }))
  .default([])
  .transform(chosen => chosen.filter(({ name, size }) => name !== '' || size > 0))
  .refine(({ length }) => length <= UPLOADS.files, `Choose ${UPLOADS.files} files or fewer at a time`)

/** A file that can be kept. */
export interface Upload {
  name: string
  mediaType: string
  flags: Flag[]
  sha256: string
  content: Buffer
}

/** All of them judged: the uploads in their order, or a refusal that names each that cannot be kept. */
export async function readUploads(chosen: readonly File[], field: string): Promise<Upload[] | Refusal> {
  const uploads: Upload[] = []
  const because: string[] = []
  for (const file of chosen) {
    const content = isTooLarge(file.size) ? null : Buffer.from(await file.arrayBuffer())
    const judged = content ? await judgeUpload(file.name, content) : refused(plainName(file.name), TOO_LARGE)
    if (!judged.fit) because.push(judged.because)
    else if (content) {
      const { name, mediaType, flags } = judged
      uploads.push({ name, mediaType, flags, content, sha256: hashOf(content) })
    }
  }
  if (because.length === 0) return uploads
  return refuse('not possible', [...because, TAKEN, CHOOSE_AGAIN].join(' '), field)
}

const TAKEN =
  'PDFs, pictures, Word, OpenDocument and text documents, CSV tables, Excel workbooks and e-mails are taken.'
// A page that comes back cannot bring chosen files with it.
const CHOOSE_AGAIN = 'Nothing was kept. What you wrote is still here; choose the files again.'

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
