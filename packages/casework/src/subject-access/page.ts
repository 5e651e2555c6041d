import { type AccessRequest, accessRequestsIn, dataProtectionIn } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { originalsOf, referencesGivenWith } from '@putright/db/queries/copies'
import { packsOf } from '@putright/db/queries/packs'
import { requestCopiesOf } from '@putright/db/queries/personal-data'
import { notesOf, requestById } from '@putright/db/queries/requests'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { askingOnComplaint, askingOnRequest } from './asking.ts'
import { accessRequestsOn, openIn, openRequest } from './facts.ts'
import { openOn } from './on-request.ts'
import { proposedFor } from './proposed.ts'

/** Requests for personal data on a complaint, complaints about it, and what was given. */
export async function accessPage(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  const file = await openCaseFile(db, row)
  const packs = await packsOf(db, row)
  return {
    ...askedFor(accessRequestsIn(file.events, englandAndWales), today),
    complaints: dataProtectionIn(file.events, englandAndWales).map(complaint => ({
      ...complaint,
      daysLeft: englandAndWales.between(today, complaint.acknowledgementDue),
    })),
    copies: await copiesWithReferences(
      db,
      row.coop_id,
      packs.filter(({ kind }) => kind === 'subject access'),
    ),
    /** Of which of them this person may read the original. */
    originals: await originalsOf(db, row),
  }
}
export type AccessPage = NonNullable<Awaited<ReturnType<typeof accessPage>>>

/** Requests for personal data on a request, and what was given; null where it is not theirs to see. */
export async function requestAccessPage(db: CoopDb, requestId: string, today: CalendarDate) {
  const row = await requestById(db, requestId)
  if (!row) return null
  return {
    ...askedFor(accessRequestsOn(await notesOf(db, row)), today),
    copies: await copiesWithReferences(db, row.coop_id, await requestCopiesOf(db, row)),
  }
}

const askedFor = (requests: readonly AccessRequest[], today: CalendarDate) => ({
  requests: requests.map(request => ({
    ...request,
    daysLeft: request.due && englandAndWales.between(today, request.due),
  })),
  open: openIn(requests) !== undefined,
})

interface CopyRow {
  id: string
  builtAt: Date
  builtBy: string | null
  givenWith: string | null
}

async function copiesWithReferences(db: CoopDb, coopId: string, rows: readonly CopyRow[]) {
  const copies = []
  for (const { id, builtAt, builtBy, givenWith } of rows)
    copies.push({
      id,
      builtAt: builtAt.toISOString(),
      builtBy,
      references: givenWith ? await referencesGivenWith(db, coopId, givenWith) : [],
    })
  return copies
}

/** What is chosen from when a copy is built, and whether one is asked for; null where the complaint is not theirs to see. */
export async function accessChoices(db: CoopDb, complaintId: string, today: CalendarDate) {
  const row = await complaintById(db, complaintId)
  if (!row) return null
  return {
    open: openRequest(await openCaseFile(db, row)) !== undefined,
    ...(await proposedFor(db, await askingOnComplaint(db, row, today), today)),
  }
}

/** The same of a request. */
export async function requestAccessChoices(db: CoopDb, requestId: string, today: CalendarDate) {
  const row = await requestById(db, requestId)
  if (!row) return null
  return {
    open: openOn({ notes: await notesOf(db, row) }) !== undefined,
    ...(await proposedFor(db, await askingOnRequest(db, row), today)),
  }
}
