import type { Connection } from '@putright/db'
import type { Ids } from '../addresses.ts'
import type { Player } from './cast.ts'

/** What makes people hold a complaint, and what they held until yesterday, as if it had been so: no act ends it before today. */
export function holdingIn({ pool }: Connection) {
  /** Lets them decide these complaints too, whatever else is in the way, until what is returned undoes it: no record says so. */
  async function deciding(of: readonly Ids[], { deciderId, lentId }: { deciderId: string; lentId: string }) {
    const { rows } = await pool.query<{ complaint_id: string; person_id: string }>(
      `insert into case_roles (coop_id, complaint_id, person_id, stage, role, lent)
       select coop_id, id, who.person, 1, 'decider', who.lent
       from complaints, (values ($2::uuid, false), ($3::uuid, true)) who (person, lent)
       where id = any ($1) on conflict do nothing returning complaint_id, person_id`,
      [of.map(({ complaintId }) => complaintId), deciderId, lentId],
    )
    return () =>
      pool.query(
        `delete from case_roles held using unnest($1::uuid[], $2::uuid[]) given (complaint_id, person_id)
         where held.complaint_id = given.complaint_id and held.person_id = given.person_id and held.role = 'decider'`,
        [rows.map(row => row.complaint_id), rows.map(row => row.person_id)],
      )
  }

  /** A co-op to which everybody of a co-op or a federation belonged until yesterday, in the roles they have in their own. */
  async function endedFor(coopId: string, players: readonly Player[], federationId: string): Promise<void> {
    await pool.query(
      `insert into memberships (person_id, organisation_id, role, from_on, until_on)
       select membership.person_id, $1, membership.role, membership.from_on, today_here() - 1
       from memberships membership join organisations own on own.id = membership.organisation_id and own.kind = 'coop'
       where membership.person_id = any ($2) on conflict do nothing`,
      [coopId, players.flatMap(({ personId }) => personId ?? [])],
    )
    await pool.query(
      `insert into federation_memberships (federation_id, coop_id, shares, from_on, until_on)
       select $1, $2, 'figures and lessons', '2020-04-01', today_here() - 1`,
      [federationId, coopId],
    )
  }
  return { deciding, endedFor }
}
