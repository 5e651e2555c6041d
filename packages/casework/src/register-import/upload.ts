import { asPerson, type CoopDb } from '@putright/db'
import { coopById, holdNumbers } from '@putright/db/queries/coops'
import { coopsHandled } from '@putright/db/queries/people'
import { markImported, saveUpload, uploadById } from '@putright/db/queries/register-uploads'
import { reportingYearOf } from '@putright/figures'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { decode } from '../register/decode.ts'
import { type Actor, isUuid } from '../take-act.ts'
import { importRegister } from './import.ts'
import { type ImportPlan, planImport } from './plan.ts'

const CHOOSE = 'Choose the file of the register'

export const RegisterUploadForm = z.object({
  register: z
    .instanceof(File, { error: CHOOSE })
    // Where no file was chosen, browsers send one without name or content.
    .refine(({ name, size }) => name !== '' || size > 0, { error: CHOOSE, abort: true })
    .refine(({ size }) => size > 0, 'This file is empty. Its first line names the columns'),
})
export type RegisterUploadForm = z.infer<typeof RegisterUploadForm>

/** The co-op of an address, for those who handle its complaints; undefined for anybody else. */
export const coopToImportInto = async (db: CoopDb, slug: string) =>
  (await coopsHandled(db)).find(coop => coop.slug === slug)

/** Keeps a register as sent, to be looked at before it is imported. What is no text file is not kept. */
export async function uploadRegister(
  { connection, personId }: Actor,
  slug: string,
  { register }: RegisterUploadForm,
): Promise<Answer<{ uploadId: string }>> {
  const content = new Uint8Array(await register.arrayBuffer())
  const decoded = decode(content)
  if ('because' in decoded) return refuse('not possible', decoded.because, 'register')
  return asPerson(connection, personId, async db => {
    const coop = await coopToImportInto(db, slug)
    if (!coop) return NOT_FOUND
    const fileName = plainName(register.name)
    return {
      done: true,
      uploadId: await saveUpload(db, { coopId: coop.id, fileName, content, uploadedBy: personId }),
    }
  })
}

/** What importing an upload would do now; null for an upload that the acting person did not send. */
export async function uploadedPlan(
  db: CoopDb,
  slug: string,
  uploadId: string,
  today: Actor['today'],
): Promise<UploadedPlan | null> {
  const coop = await coopToImportInto(db, slug)
  const upload = coop && isUuid(uploadId) && (await uploadById(db, coop.id, uploadId))
  if (!coop || !upload) return null
  const { fileName, content, importedAt } = upload
  const imported = importedAt !== null
  const plan = await planImport(db, coop.id, content, today, { imported })
  return { coop, fileName, imported, plan: imported ? withNothingNew(plan) : plan }
}

/** All its good rows went in, also where one has been closed since to whoever sent it (5.8). */
const withNothingNew = (plan: ImportPlan): ImportPlan => ({
  ...plan,
  rows: [],
  unchanged: [...plan.unchanged, ...plan.rows],
})

export interface UploadedPlan {
  coop: { id: string; slug: string; name: string }
  fileName: string
  /** It was imported before. */
  imported: boolean
  plan: ImportPlan
}

export interface Imported {
  plan: ImportPlan
  /** The label of the latest year that something new was received in; null where nothing was new. */
  latestYear: string | null
}

/** Imports the new rows of an upload, all or none. A second time there are none left, and nothing changes. */
export const importUpload = (
  { connection, personId, today }: Actor,
  slug: string,
  uploadId: string,
): Promise<Answer<Imported>> =>
  asPerson(connection, personId, async db => {
    const coop = await coopToImportInto(db, slug)
    if (!coop) return NOT_FOUND
    // Before the plan is made: two sendings at once would otherwise both find the same references free.
    await holdNumbers(db, coop.id, 'complaints')
    await holdNumbers(db, coop.id, 'requests')
    const found = await uploadedPlan(db, slug, uploadId, today)
    if (!found) return NOT_FOUND
    const { plan } = found
    const [refused] = plan.refused
    if (refused) return refuse('not possible', refused.because)
    await importRegister(db, coop.id, plan, today)
    await markImported(db, coop.id, uploadId)
    return { done: true, plan, latestYear: await latestYear(db, coop.id, plan) }
  })

async function latestYear(db: CoopDb, coopId: string, { rows }: ImportPlan): Promise<string | null> {
  const coop = await coopById(db, coopId)
  const last = rows
    .map(({ row }) => row.receivedOn)
    .toSorted()
    .at(-1)
  return coop && last ? reportingYearOf(last, coop.yearEnd).label : null
}

const NOT_FOUND = refuse('not found', 'There is no such register here.')

const plainName = (name: string): string => name.replaceAll(/\p{C}/gu, '').slice(0, 200) || 'register.csv'
