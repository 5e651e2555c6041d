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
    // Materialized: what their policies cost is paid once.
    .with(
      cte => cte('agreement').materialized(),
      cte =>
        cte
          .selectFrom('agreements')
          .select(['agent_id', 'scope', 'services', 'from_on'])
          .where('coop_id', '=', coop_id)
          .where('from_on', '<=', today)
          .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)])),
    )
    .with(
      cte => cte('known').materialized(),
      cte =>
        cte
          .selectFrom('organisations')
          .select(['id', 'slug', 'name', 'contact', 'logo'])
          // As an array, so that it is asked before the policy, which else would weigh every organisation there is.
          .where(
            eb =>
              sql<boolean>`id = any(array_append(array(${eb.selectFrom('agreement').select('agreement.agent_id')}), ${coop_id}::uuid))`,
          ),
    )
    .with(
      cte => cte('mine').materialized(),
      cte =>
        cte
          .selectFrom(sql<{ organisation_id: string; role: Role }>`my_organisations()`.as('every'))
          .groupBy('organisation_id')
          .select(['organisation_id', sql<Role[]>`array_agg(role order by role)`.as('roles')]),
    )
    .selectFrom('coops as coop')
    .innerJoin('known as organisation', 'organisation.id', 'coop.coop_id')
    .leftJoin('residents as resident', join =>
      join.onRef('resident.coop_id', '=', 'coop.coop_id').on('resident.id', '=', resident_id),
    )
    .leftJoin('agreement', join => join.onTrue())
    .leftJoin('known as agent', 'agent.id', 'agreement.agent_id')
    .leftJoin('mine as at_agent', 'at_agent.organisation_id', 'agent.id')
    .leftJoin('mine as at_coop', 'at_coop.organisation_id', 'coop.coop_id')
    .leftJoin('people as me', join => join.on('me.id', '=', sql<string>`acting_person()`))
    .where('coop.coop_id', '=', coop_id)
    .select([
      'organisation.slug',
      'organisation.name',
      'organisation.contact',
      'organisation.logo',
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
      'agent.logo as agentLogo',
      'agreement.scope',
      'agreement.services',
      'agreement.from_on as agreedFrom',
      sql<boolean>`coop.coop_id in (select * from coops_i_handle())`.as('handled'),
      'me.name as myName',
      'at_agent.roles as rolesAtAgent',
      'at_coop.roles as rolesAtCoop',
    ])
    .executeTakeFirstOrThrow()
  const { slug, name, contact, logo, ombudsmanMember, figuresNote } = row
  const { address, email, telephone, scope, agreedFrom } = row
  return {
    coop: { id: coop_id, slug, name, contact, logo, ombudsmanMember, figuresNote },
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
      row.agentId === null || !scope || !agreedFrom
        ? null
        : {
            id: row.agentId,
            name: row.agentName ?? '',
            contact: row.agentContact ?? '',
            logo: row.agentLogo,
            scope,
            services: row.services ?? '',
            agreedFrom,
          },
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
