import type { CaseRole } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/**
 * The open complaints in which a person has a part as one of an organisation: as an officer of the team that handles them
 * where it is an agent, in any way where it is the co-op. Of those the acting person handles and may open.
 */
export async function openCasesOf(
  db: CoopDb,
  { organisationId, kind }: { organisationId: string; kind: 'agent' | 'coop' },
  personId: string,
): Promise<string[]> {
  const ofTeam =
    kind === 'coop'
      ? sql<boolean>`complaint.coop_id = ${organisationId}::uuid`
      : sql<boolean>`complaint.coop_id in (
          select coop_id from agreements where agent_id = ${organisationId}::uuid and in_force(from_on, until_on))`
  const { rows } = await sql<{ id: string }>`
    select complaint.id
    from case_roles held
    join complaints complaint
      on complaint.coop_id = held.coop_id and complaint.id = held.complaint_id and complaint.stage = held.stage
    where held.person_id = ${personId}::uuid and not held.lent and complaint.state = 'open'
      and (${kind} = 'coop' or held.role = 'investigator')
      and ${mine(db, 'complaint.coop_id')} and complaint.coop_id in (select * from coops_i_handle()) and ${ofTeam}
    union
    -- Deputies are in the record alone.
    select complaint.id
    from complaints complaint
    join complaint_events event on event.coop_id = complaint.coop_id and event.complaint_id = complaint.id
    where ${kind} = 'coop' and complaint.coop_id = ${organisationId}::uuid and complaint.state = 'open'
      and complaint.coop_id in (select * from coops_i_handle())
      and event.type = 'allocated' and event.body ->> 'role' = 'deputy'
      and event.body -> 'personIds' @> to_jsonb(${personId}::text)
    order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export interface PlannedHandover {
  coopId: string
  complaintId: string
  leaverId: string
  role: CaseRole
  takerId: string
}

/** Writes down to whom goes what somebody holds, in place of what was planned for them before. */
export async function planHandovers(
  db: CoopDb,
  leaverId: string,
  planned: readonly PlannedHandover[],
): Promise<void> {
  await db.deleteFrom('handovers_planned').where('leaver_id', '=', leaverId).where(mine(db)).execute()
  if (planned.length === 0) return
  await db
    .insertInto('handovers_planned')
    .values(
      planned.map(each => ({
        coop_id: each.coopId,
        complaint_id: each.complaintId,
        leaver_id: leaverId,
        role: each.role,
        taker_id: each.takerId,
      })),
    )
    .execute()
}

/** To whom each part of a complaint is to go, as whoever leaves it, or who runs their organisation, said. */
export const plannedFor = (db: CoopDb, complaintId: string, leaverId: string) =>
  db
    .selectFrom('handovers_planned')
    .where('complaint_id', '=', complaintId)
    .where('leaver_id', '=', leaverId)
    .select(['role', 'taker_id as takerId'])
    .execute()

/** What was planned for a complaint has been done, or come to nothing. */
export const forgetPlanned = (db: CoopDb, complaintId: string, leaverId: string) =>
  db
    .deleteFrom('handovers_planned')
    .where('complaint_id', '=', complaintId)
    .where('leaver_id', '=', leaverId)
    .execute()

export interface LeftBehind {
  complaintId: string
  leaverId: string
  /** The organisation whose team answers the complaint. */
  teamId: string
}

/**
 * Open complaints in which somebody still has a part who has left: the team that handles them, the co-op, or, where they
 * were lent, every co-op. Whoever only audits has left the work.
 */
export async function leftBehind(db: CoopDb, today: CalendarDate): Promise<LeftBehind[]> {
  const { rows } = await sql<LeftBehind>`
    select distinct complaint.id as "complaintId", held.person_id as "leaverId",
      coalesce(agreement.agent_id, held.coop_id) as "teamId"
    from complaints complaint
    join case_roles held
      on held.coop_id = complaint.coop_id and held.complaint_id = complaint.id and held.stage = complaint.stage
    left join agreements agreement
      on agreement.coop_id = complaint.coop_id and in_force_on(${today}, agreement.from_on, agreement.until_on)
    where complaint.state = 'open' and ${mine(db, 'complaint.coop_id')}
      and exists (
        select from memberships ended
        where ended.person_id = held.person_id and ended.until_on < ${today}
          and (held.lent or ended.organisation_id in (held.coop_id, agreement.agent_id)))
      and not exists (
        select from memberships membership
        where membership.person_id = held.person_id and membership.role <> 'auditor'
          and in_force_on(${today}, membership.from_on, membership.until_on)
          and (held.lent or membership.organisation_id in (held.coop_id, agreement.agent_id)))
    order by 3, 1, 2`.execute(db)
  return rows
}

/** Who is told of complaints that nobody has: an agent's managers, a co-op's complaints officers. */
export const toldOfUnassigned = (db: CoopDb, teamId: string, today: CalendarDate) =>
  db
    .selectFrom('memberships as membership')
    .innerJoin('organisations as team', 'team.id', 'membership.organisation_id')
    .where('team.id', '=', teamId)
    .where(
      sql<boolean>`membership.role = case team.kind when 'agent' then 'manager' else 'complaints officer' end`,
    )
    .where(sql<boolean>`in_force_on(${today}, membership.from_on, membership.until_on)`)
    .select('membership.person_id as personId')
    .distinct()
    .execute()
