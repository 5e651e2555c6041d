import { accessRequestsIn, dataProtectionIn } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { givenTogether, originalsOf } from '@putright/db/queries/copies'
import { packsOf } from '@putright/db/queries/packs'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { openRequest } from './ask.ts'
import { proposedFor } from './proposed.ts'

/** Requests for personal data on a complaint, complaints about it, and what was given. */
export async function accessPage(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  const file = await openCaseFile(db, row)
  const requests = accessRequestsIn(file.events, englandAndWales)
  const packs = await packsOf(db, row)
  const together = await givenTogether(db, row)
  return {
    requests: requests.map(request => ({
      ...request,
      daysLeft: request.due && englandAndWales.between(today, request.due),
    })),
    complaints: dataProtectionIn(file.events, englandAndWales).map(complaint => ({
      ...complaint,
      daysLeft: englandAndWales.between(today, complaint.acknowledgementDue),
    })),
    open: requests.some(({ givenOn }) => givenOn === null),
    copies: packs.flatMap(({ id, kind, builtAt, builtBy }) =>
      kind === 'subject access'
        ? [{ id, builtAt: builtAt.toISOString(), builtBy, references: together.get(id) ?? [] }]
        : [],
    ),
    /** Of which of them this person may read the original. */
    originals: await originalsOf(db, row),
  }
}
export type AccessPage = NonNullable<Awaited<ReturnType<typeof accessPage>>>

/** What is chosen from when a copy is built, and whether one is asked for; null where the complaint is not theirs to see. */
export async function accessChoices(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  return {
    open: openRequest(await openCaseFile(db, row)) !== undefined,
    ...(await proposedFor(db, row, today)),
  }
}
