import { type CaseRole, ROLES_OF, type Role } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import {
  type InvitationRow,
  type MembershipRow,
  membershipsOf,
  waitingInvitations,
} from '@putright/db/queries/memberships'
import type { OwnOrganisation } from '@putright/db/queries/organisations'
import { type CalendarDate, dayOf } from '@putright/working-days'
import { heldCases } from './held-cases.ts'
import { heldOn } from './held-on.ts'

type Of = Pick<OwnOrganisation, 'id' | 'kind'>

/** Somebody and the roles they have here, or had. */
export interface PersonHere {
  personId: string
  name: string
  roles: Pick<MembershipRow, 'role' | 'fromOn' | 'untilOn'>[]
}

/** Who belongs to an organisation and who did; and, for those who run it, whom it has invited. */
export async function peopleOfOrganisation(db: CoopDb, { id, kind }: Of, today: CalendarDate) {
  const rows = await membershipsOf(db, id)
  const current = rows.filter(row => heldOn(row, today) || row.fromOn > today)
  const here = new Set(current.map(({ personId }) => personId))
  return {
    people: byPerson(current),
    former: byPerson(rows.filter(({ personId }) => !here.has(personId))),
    invitations: (await waitingInvitations(db, id)).map(waiting),
    rolesToGive: [...ROLES_OF[kind]] as Role[],
  }
}

const byPerson = (rows: readonly MembershipRow[]): PersonHere[] =>
  [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, theirs]) => ({
    personId,
    name: theirs[0]?.name ?? '',
    roles: theirs.map(({ role, fromOn, untilOn }) => ({ role, fromOn, untilOn })),
  }))

export type Invited = ReturnType<typeof waiting>

const waiting = ({ id, email, roles, untilOn, expired, expiresAt }: InvitationRow) => ({
  id,
  email,
  roles,
  untilOn,
  expired,
  opensUntil: dayOf(Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime())),
})

/** A complaint that somebody holds, and who could have each part of it after them. */
export interface HeldLine {
  complaintId: string
  reference: string
  summary: string
  parts: { role: CaseRole; takers: { id: string; name: string }[] }[]
}

/** The roles somebody has that could end, and the open complaints they hold that the acting person can hand on. */
export async function endingPage(db: CoopDb, { id, kind }: Of, personId: string, today: CalendarDate) {
  const rows = (await membershipsOf(db, id)).filter(row => row.personId === personId)
  const roles = rows.filter(({ untilOn }) => untilOn === null || untilOn >= today)
  const [first] = roles
  if (!first) return undefined
  return {
    personId,
    name: first.name,
    roles: roles.map(({ role, fromOn, untilOn }) => ({ role, fromOn, untilOn })),
    cases: kind === 'federation' ? [] : await linesHeld(db, { organisationId: id, kind }, personId, today),
  }
}

async function linesHeld(...asked: Parameters<typeof heldCases>): Promise<HeldLine[]> {
  return (await heldCases(...asked)).map(({ held: { file }, parts }) => ({
    complaintId: file.row.id,
    reference: file.position.reference,
    summary: file.position.summary,
    parts: parts.map(({ role, takers }) => ({ role, takers: takers.map(({ id, name }) => ({ id, name })) })),
  }))
}
