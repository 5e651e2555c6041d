import type { CoopDb } from '../doors.ts'
import type { Role } from '../types.ts'
import { myOrganisations } from './people.ts'

/** One of the organisations the acting person belongs to today. */
export interface OwnOrganisation {
  id: string
  slug: string
  name: string
  kind: 'coop' | 'agent' | 'federation'
  roles: Role[]
  /** Whether they look after it: its people, its profile, whom it works with. */
  runs: boolean
}

/** The organisation at an address, for somebody who belongs to it today; undefined for everybody else. */
export async function ownOrganisation(db: CoopDb, slug: string): Promise<OwnOrganisation | undefined> {
  const rows = (await myOrganisations(db)).filter(row => row.slug === slug)
  const [first] = rows
  if (!first) return undefined
  const { id, name, kind } = first
  const roles = rows.map(({ role }) => role)
  return { id, slug, name, kind, roles, runs: roles.some(role => RUN_IT.includes(role)) }
}

// As runs_it() says, which is what the policies go by.
const RUN_IT: readonly Role[] = ['manager', 'secretary', 'chair']

/** Whether the database refused at the end of a transaction because nobody would be left to run an organisation. */
export const nobodyLeftToRunIt = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'somebody_runs_it'
