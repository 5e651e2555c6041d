import { accessRequestsIn, dataProtectionIn } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { originalsOf, packsOf } from '@putright/db/queries/packs'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { othersOnFile } from './others.ts'

/** Requests for personal data on a complaint, what was given, and whose names the file knows. */
export async function accessPage(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  const file = await openCaseFile(db, row)
  const requests = accessRequestsIn(file.events, englandAndWales)
  const packs = await packsOf(db, row)
  return {
    requests: requests.map(request => ({
      ...request,
      daysLeft: request.due && englandAndWales.between(today, request.due),
    })),
    complaints: dataProtectionIn(file.events, englandAndWales),
    open: requests.some(({ givenOn }) => givenOn === null),
    copies: packs.flatMap(({ id, kind, builtAt, builtBy }) =>
      kind === 'subject access' ? [{ id, builtAt: builtAt.toISOString(), builtBy }] : [],
    ),
    /** Of which of them this person may read the original. */
    originals: await originalsOf(db, row),
    others: await othersOnFile(file, today),
  }
}
export type AccessPage = NonNullable<Awaited<ReturnType<typeof accessPage>>>
