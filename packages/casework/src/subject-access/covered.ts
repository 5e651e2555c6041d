import { awaitsDeclaration, declarationsOf } from '@putright/complaint'
import { complaintToActOn } from '@putright/db/queries/cases'
import { notesOf, requestToActOn } from '@putright/db/queries/requests'
import { type Refusal, refuse } from '../answer.ts'
import { openCaseFile } from '../record/case-file.ts'
import type { RequestFile } from '../requests/on-request.ts'
import type { ActingFile } from '../take-act.ts'
import type { AlsoTheirs } from './also-theirs.ts'

/** What one copy covers: what it was asked for on first, and further complaints and requests that were chosen. */
export interface Covered {
  complaints: ActingFile[]
  requests: RequestFile[]
}

/** Who gives it, and when. */
export type Giver = Pick<ActingFile, 'db' | 'personId' | 'today'>

/** Opens what was chosen, each held until the transaction ends; refused where it was not proposed. */
export async function coveredBy(
  giver: Giver,
  askedOn: Covered,
  proposed: readonly AlsoTheirs[],
  also: readonly string[],
): Promise<Covered | Refusal> {
  const chosen = proposed.filter(({ id }) => also.includes(id))
  if (chosen.length < new Set(also).size)
    return refuse('not possible', 'Choose from the complaints and requests that are listed.', 'also')
  const complaints = [...askedOn.complaints]
  const requests = [...askedOn.requests]
  // In one order, so that two people who do the same wait for each other and not both.
  for (const { id, kind } of chosen.toSorted((one, other) => one.id.localeCompare(other.id))) {
    if (kind === 'complaint') complaints.push(await complaintFor(giver, id))
    else requests.push(await requestFor(giver, id))
  }
  return undeclared(complaints) ?? { complaints, requests }
}

async function complaintFor({ db, personId, today }: Giver, id: string): Promise<ActingFile> {
  const row = await complaintToActOn(db, id)
  if (!row) throw new Error('What is proposed is there')
  return { ...(await openCaseFile(db, row)), personId, today, handles: row.handled }
}

async function requestFor({ db, personId, today }: Giver, id: string): Promise<RequestFile> {
  const request = await requestToActOn(db, id)
  if (!request) throw new Error('What is proposed is there')
  return { db, request, notes: await notesOf(db, request), personId, today }
}

// Code 5.8: as everywhere, whoever was given a complaint to consider says first whether they have a conflict of interest.
function undeclared(complaints: readonly ActingFile[]): Refusal | null {
  const first = complaints.find(({ personId, position, events }) =>
    awaitsDeclaration(personId, position, declarationsOf(events)),
  )
  return first
    ? refuse(
        'not possible',
        `First say whether you have a conflict of interest in ${first.row.reference}: it asks you when you open it (Code 5.8).`,
        'also',
      )
    : null
}
