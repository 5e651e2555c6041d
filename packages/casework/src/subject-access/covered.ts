import { awaitsDeclaration, declarationsOf } from '@putright/complaint'
import { complaintToActOn } from '@putright/db/queries/cases'
import { type RequestRow, requestById } from '@putright/db/queries/requests'
import { type Refusal, refuse } from '../answer.ts'
import { openCaseFile } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import type { AlsoTheirs } from './also-theirs.ts'

/** What one copy covers: the complaint it was asked for on first, and further ones and requests that were chosen. */
export interface Covered {
  complaints: ActingFile[]
  requests: RequestRow[]
}

/** Opens what was chosen, each held until the transaction ends; refused where it was not proposed. */
export async function coveredBy(
  file: ActingFile,
  proposed: readonly AlsoTheirs[],
  also: readonly string[],
): Promise<Covered | Refusal> {
  const chosen = proposed.filter(({ id }) => also.includes(id))
  if (chosen.length < new Set(also).size)
    return refuse('not possible', 'Choose from the complaints and requests that are listed.', 'also')
  const complaints = [file]
  const requests: RequestRow[] = []
  // In one order, so that two people who do the same wait for each other and not both.
  for (const { id, kind } of chosen.toSorted((one, other) => one.id.localeCompare(other.id))) {
    if (kind === 'complaint') complaints.push(await alsoOpened(file, id))
    else requests.push(await chosenRequest(file, id))
  }
  return undeclared(complaints) ?? { complaints, requests }
}

async function alsoOpened({ db, personId, today }: ActingFile, id: string): Promise<ActingFile> {
  const row = await complaintToActOn(db, id)
  if (!row) throw new Error('What is proposed is there')
  return { ...(await openCaseFile(db, row)), personId, today, handles: row.handled }
}

async function chosenRequest({ db }: ActingFile, id: string): Promise<RequestRow> {
  const request = await requestById(db, id)
  if (!request) throw new Error('What is proposed is there')
  return request
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
