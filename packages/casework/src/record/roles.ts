import { type ComplaintEvent, lentFor, type PersonId, type Position } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'
import type { CaseFile } from './case-file.ts'

export interface HeldRole {
  person_id: PersonId
  stage: Stage
  role: 'investigator' | 'decider'
  lent: boolean
}

/** Who holds what role on a complaint, at both its stages. */
export const rolesOf = ({ stage1, stage2 }: Position, events: readonly ComplaintEvent[]): HeldRole[] =>
  (stage2 ? [stage1, stage2] : [stage1]).flatMap(({ stage, investigator, deciders }) => {
    const lent = lentFor(events, stage).map(({ personId }) => personId)
    return [
      ...(investigator
        ? [{ person_id: investigator, stage, role: 'investigator' as const, lent: false }]
        : []),
      ...deciders.map(person_id => ({
        person_id,
        stage,
        role: 'decider' as const,
        lent: lent.includes(person_id),
      })),
    ]
  })

/**
 * Brings who holds what role up to date with what was added to a record. New ones first, then those that ended: whoever
 * gives up their own role sees nothing of the complaint from there on, so nothing can be written after it.
 */
export async function refreshRoles(before: CaseFile, after: CaseFile): Promise<void> {
  const { db, row } = after
  const kept = rolesOf(before.position, before.events)
  const roles = rolesOf(after.position, after.events)
  const added = roles.filter(role => !kept.some(other => same(role, other)))
  if (added.length > 0)
    await db
      .insertInto('case_roles')
      .values(added.map(role => ({ coop_id: row.coop_id, complaint_id: row.id, ...role })))
      .execute()
  const ended = kept.filter(role => !roles.some(other => same(role, other)))
  if (ended.length > 0)
    await db
      .deleteFrom('case_roles')
      .where('coop_id', '=', row.coop_id)
      .where('complaint_id', '=', row.id)
      .where(eb => eb.or(ended.map(({ person_id, stage, role }) => eb.and({ person_id, stage, role }))))
      .execute()
}

// Nobody is lent to a role they held already, so `lent` need not be compared.
const same = (one: HeldRole, other: HeldRole): boolean =>
  one.person_id === other.person_id && one.stage === other.stage && one.role === other.role
