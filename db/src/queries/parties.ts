import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Role } from '../types.ts'
import type { ComplaintRow } from './cases.ts'

export type Parties = Awaited<ReturnType<typeof partiesTo>>

/** Whom a complaint is between, in one question: the co-op, its agent today, the resident, and the acting person’s part. */
export async function partiesTo(
  db: CoopDb,
  { coop_id, resident_id }: Pick<ComplaintRow, 'coop_id' | 'resident_id'>,
  today: CalendarDate,
) {
  const row = await db
    // Materialized: what the policy costs is paid once for both.
    .with(
      cte => cte('known').materialized(),
      known =>
        known
          .selectFrom('organisations')
          .select(['id', 'slug', 'name', 'contact'])
          .where(eb =>
            eb.or([
              eb('id', '=', coop_id),
              eb(
                'id',
                'in',
                known.selectFrom('agreements').select('agent_id').where('coop_id', '=', coop_id),
              ),
            ]),
          ),
    )
    .selectFrom('coops as coop')
    .innerJoin('known as organisation', 'organisation.id', 'coop.coop_id')
    .leftJoin('residents as resident', join =>
      join.onRef('resident.coop_id', '=', 'coop.coop_id').on('resident.id', '=', resident_id),
    )
    .leftJoin('agreements as agreement', join =>
      join
        .onRef('agreement.coop_id', '=', 'coop.coop_id')
        .on('agreement.from_on', '<=', today)
        .on(eb => eb.or([eb('agreement.until_on', 'is', null), eb('agreement.until_on', '>=', today)])),
    )
    .leftJoin('known as agent', 'agent.id', 'agreement.agent_id')
    .where('coop.coop_id', '=', coop_id)
    .select([
      'organisation.slug',
      'organisation.name',
      'organisation.contact',
      'coop.ombudsman_member as ombudsmanMember',
      'coop.figures_note as figuresNote',
      'resident.id as residentId',
      'resident.name as residentName',
      'resident.address',
      'resident.email',
      'resident.telephone',
      'agent.id as agentId',
      'agent.name as agentName',
      'agent.contact as agentContact',
      'agreement.scope',
      sql<boolean>`coop.coop_id in (select * from coops_i_handle())`.as('handled'),
      sql<string | null>`(select name from people where id = acting_person())`.as('myName'),
      sql<
        Role[] | null
      >`(select array_agg(role order by role) from my_organisations() where organisation_id = agent.id)`.as(
        'rolesAtAgent',
      ),
      sql<
        Role[] | null
      >`(select array_agg(role order by role) from my_organisations() where organisation_id = coop.coop_id)`.as(
        'rolesAtCoop',
      ),
    ])
    .limit(1)
    .executeTakeFirstOrThrow()
  const { slug, name, contact, ombudsmanMember, figuresNote } = row
  const { address, email, telephone, scope } = row
  return {
    coop: { id: coop_id, slug, name, contact, ombudsmanMember, figuresNote },
    /** Null where a register names nobody. */
    resident:
      row.residentId === null
        ? null
        : {
            name: row.residentName ?? '',
            address: address ?? '',
            email: email ?? '',
            telephone: telephone ?? '',
          },
    /** Null where the co-op has none. */
    agent:
      row.agentId === null || !scope
        ? null
        : { id: row.agentId, name: row.agentName ?? '', contact: row.agentContact ?? '', scope },
    /** Whether the acting person’s team handles the co-op’s complaints. */
    handled: row.handled,
    /** As what the acting person acts: of the agent where they belong to both; without roles where they are lent. */
    me: {
      name: row.myName ?? '',
      kind: row.rolesAtAgent ? ('agent' as const) : ('coop' as const),
      roles: row.rolesAtAgent ?? row.rolesAtCoop ?? [],
    },
  }
}
