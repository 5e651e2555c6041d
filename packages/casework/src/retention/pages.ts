import { retentionOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { coopBySlug } from '@putright/db/queries/coops'
import { erasuresOf, mayErase, requestErasuresOf } from '@putright/db/queries/erasing'
import { uploadsKept } from '@putright/db/queries/register-uploads'
import { handles, heldComplaints } from '@putright/db/queries/retention'
import type { CalendarDate } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { ERASED_PARTS, type ErasedPart, keptUntilOf, scheduleOf, whyNotErased } from './due.ts'
import { dueNow, MOST_AT_ONCE } from './due-now.ts'
import { fingerprintOf } from './erase.ts'
import { lastDayOfUpload } from './uploads.ts'

const MOST = 50

/** What a co-op keeps and for how long: what is due to be erased, what is held and what was erased; null where it is not theirs. */
export async function privacyPage(db: CoopDb, slug: string, today: CalendarDate) {
  const coop = await coopBySlug(db, slug)
  if (!coop || !(await handles(db, coop.id))) return null
  const schedule = await scheduleOf(db, coop.id, today)
  const record = await dueNow(db, coop.id, 'record', schedule, today)
  const support = await dueNow(db, coop.id, 'support', schedule, today)
  const requests = await dueNow(db, coop.id, 'requests', schedule, today)
  return {
    coop: { id: coop.id, slug: coop.slug, name: coop.name },
    schedule,
    atOnce: MOST_AT_ONCE,
    mayErase: await mayErase(db, coop.id),
    due: {
      record: { lines: record, listed: fingerprintOf(record) },
      support: { lines: support, listed: fingerprintOf(support) },
      requests: { lines: requests, listed: fingerprintOf(requests) },
    },
    /** Registers as they were sent, and when each goes. */
    uploads: (await uploadsKept(db, coop.id)).map(({ id, fileName, uploadedOn, importedAt }) => ({
      id,
      fileName,
      uploadedOn,
      imported: importedAt !== null,
      lastDay: lastDayOfUpload(uploadedOn),
    })),
    held: await heldComplaints(db, coop.id, MOST),
    erased: await erasedHere(db, coop.id),
  }
}
async function erasedHere(db: CoopDb, coopId: string) {
  const requests = await requestErasuresOf(db, coopId, MOST)
  return [
    ...(await erasuresOf(db, coopId, MOST)),
    ...requests.map(line => ({ ...line, what: 'requests' as const })),
  ]
    .toSorted((one, other) => other.id.localeCompare(one.id))
    .slice(0, MOST)
}

export type PrivacyPage = NonNullable<Awaited<ReturnType<typeof privacyPage>>>

/** How long one complaint is kept, and why. */
export async function retentionPage(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  const file = await openCaseFile(db, row)
  const schedule = await scheduleOf(db, row.coop_id, today)
  const { holds, open, from } = retentionOf(file.events, file.position)
  const part = (what: ErasedPart) => ({
    what,
    until: from && keptUntilOf(what, from.on, schedule),
    because: whyNotErased(what, file, schedule, today),
  })
  return {
    schedule,
    open,
    from,
    holds: holds.map(({ seq, by, on, reason }) => ({ seq, by, on, reason })),
    parts: ERASED_PARTS.map(part),
    mayErase: await mayErase(db, row.coop_id),
    erasedOn: row.erased_on,
  }
}
