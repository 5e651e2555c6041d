import { isDeepStrictEqual } from 'node:util'
import {
  asCorrected,
  type ComplaintEvent,
  type Position,
  positionAfter,
  sameHome,
  type Wall,
  whatRemains,
} from '@putright/complaint'
import type { StoredComplaint } from '@putright/db/queries/verification'
import type { Policy } from '@putright/handling-code'
import type { WorkingDays } from '@putright/working-days'
import { columnsOf } from '../record/columns.ts'
import { requestRows } from '../record/ombudsman-requests.ts'
import { dataDueRows } from '../record/personal-data-due.ts'
import { type HeldRole, rolesOf } from '../record/roles.ts'
import { undertakingRows } from '../record/undertakings.ts'
import { recordedWalls } from '../record/walls.ts'
import { inWords } from './in-words.ts'

/** Where one complaint's row and the rows derived beside it differ from what its record gives, a sentence each. */
export function recordFaults(
  { row, events, roles, walls, address, undertakings, asked, dataDue }: StoredComplaint,
  policies: ReadonlyMap<string, Policy>,
  homes: Homes,
  calendar: WorkingDays,
): string[] {
  const policy = policies.get(row.policy_id)
  if (!policy) return [`${row.reference}: its policy version is not there.`]
  const position = folded(events, policy, calendar)
  if ('fault' in position) return [`${row.reference}: its record cannot be folded. ${position.fault}`]
  const record = { position, events: asCorrected(events) }
  const derived = { reference: position.reference, ...columnsOf(position) }
  const different = Object.entries(derived).filter(([column, value]) => stored(row, column) !== value)
  return [
    ...gaps(events),
    ...different.map(
      ([column, value]) =>
        `${column} is stored as ${inWords(stored(row, column))}, and its record gives ${inWords(value)}.`,
    ),
    ...roleFaults(roles, rolesOf(record)),
    ...wallFaults(
      walls.filter(({ because }) => because !== 'same home'),
      recordedWalls(record),
      'its record',
    ),
    ...wallFaults(
      walls.filter(({ because }) => because === 'same home'),
      atHome(address, homes.get(row.coop_id) ?? []),
      'who lives where',
    ),
    ...rowFaults(undertakings, undertakingRows(record), ({ name }) => `promise ${name}`),
    ...rowFaults(asked, requestRows(record), ({ seq }) => `what the Ombudsman asked in event ${seq}`),
    ...rowFaults(
      dataDue,
      dataDueRows(record),
      ({ seq, kind }) => `the ${kind} of personal data that event ${seq} asks for`,
    ),
    ...(row.erased_on ? erasureFaults(row, events, position) : []),
  ].map(fault => `${row.reference}: ${fault}`)
}

/** Where the members of each co-op's committee live. */
type Homes = ReadonlyMap<string, readonly { personId: string; home: string }[]>

const atHome = (address: string, homes: readonly { personId: string; home: string }[]): Wall[] =>
  address === ''
    ? []
    : homes
        .filter(({ home }) => sameHome(home, address))
        .map(({ personId }) => ({ personId, because: 'same home' }))

const stored = (row: StoredComplaint['row'], column: string): unknown =>
  (row as unknown as Record<string, unknown>)[column]

// The one place where a record that cannot be folded is a finding: the others have to be checked all the same.
function folded(
  events: readonly ComplaintEvent[],
  policy: Policy,
  calendar: WorkingDays,
): Position | { fault: string } {
  try {
    return positionAfter(events, policy, calendar)
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

// Erased is erased: the same again changes nothing of what is left.
const erasureFaults = (
  row: StoredComplaint['row'],
  events: readonly ComplaintEvent[],
  position: Position,
): string[] => [
  ...(row.resident_id ? ['it was erased, and a resident is tied to it.'] : []),
  ...(isDeepStrictEqual(JSON.parse(JSON.stringify(whatRemains(events, position))), events)
    ? []
    : ['it was erased, and its record says more than what remains.']),
]

function gaps(events: readonly ComplaintEvent[]): string[] {
  const found = events.findIndex(({ seq }, index) => seq !== index + 1)
  return found < 0 ? [] : [`event ${found + 1} of its record is missing.`]
}

// Code 5.8: one wall too few opens a complaint to whom it is about.
function wallFaults(kept: StoredComplaint['walls'], given: readonly Wall[], source: string): string[] {
  const words = {
    kept: kept.map(({ person_id, because }) => `${person_id} for “${because}”`),
    given: given.map(({ personId, because }) => `${personId} for “${because}”`),
  }
  return [
    ...words.kept
      .filter(word => !words.given.includes(word))
      .map(word => `it is closed to ${word}, and ${source} does not say so.`),
    ...words.given
      .filter(word => !words.kept.includes(word))
      .map(word => `it is not closed to ${word}, and ${source} says that it is.`),
  ]
}

function roleFaults(kept: readonly HeldRole[], given: readonly HeldRole[]): string[] {
  const [keptWords, givenWords] = [kept.map(held), given.map(held)]
  return [
    ...keptWords
      .filter(word => !givenWords.includes(word))
      .map(word => `${word} is stored, and its record gives nobody that role.`),
    ...givenWords
      .filter(word => !keptWords.includes(word))
      .map(word => `${word} is not stored, and its record gives them that role.`),
  ]
}

const held = ({ person_id, stage, role, lent }: HeldRole) =>
  `${role} ${person_id} at stage ${stage}${lent ? ', lent,' : ''}`

/** Where rows that lists are read from differ from those a record gives. */
function rowFaults<Given extends object>(
  kept: readonly (Given & object)[],
  given: readonly Given[],
  called: (row: Given) => string,
): string[] {
  const keptAs = new Map(kept.map(row => [called(row), row]))
  const names = new Set(given.map(called))
  return [
    ...given
      .filter(row =>
        Object.entries(row).some(
          ([column, value]) => keptAs.get(called(row))?.[column as keyof Given] !== value,
        ),
      )
      .map(row => `${called(row)} is not stored as its record gives it.`),
    ...[...keptAs.keys()]
      .filter(name => !names.has(name))
      .map(name => `${name} is stored, and its record gives none.`),
  ]
}
