import type { CalendarDate } from '@putright/working-days'
import { type SqlBool, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ReferenceSeries } from '../types.ts'

/**
 * A co-op by its slug, or undefined where there is none for the acting person's eyes. Looked for among theirs, so that one
 * that is others' takes as long to be not found as one that does not exist: a row that is there is weighed by the policies.
 */
export const coopBySlug = (db: CoopDb, slug: string) =>
  coops(db)
    .where(
      'coop.coop_id',
      '=',
      sql<string>`(
        with theirs as materialized (select id, slug from organisations where ${mine(db, 'id')})
        select id from theirs where slug = ${slug})`,
    )
    .executeTakeFirst()

/** Every co-op whose figures the acting person may see. */
export const coopsInSight = (db: CoopDb) => coops(db).orderBy('organisation.name').execute()

/** The same by its id. */
export const coopById = (db: CoopDb, coopId: string) =>
  coops(db).where('coop.coop_id', '=', coopId).executeTakeFirst()

// Not a co-op that one merely has single cases of, lent to it or as its former agent: of that nothing else is theirs to see.
const COUNTED = sql<SqlBool>`(coop.coop_id not in (select * from coops_seen_in_part())
  or coop.coop_id in (select * from coops_i_count()))`

const coops = (db: CoopDb) =>
  db
    .selectFrom('coops as coop')
    .innerJoin('organisations as organisation', 'organisation.id', 'coop.coop_id')
    .where(mine(db, 'coop.coop_id'))
    .where(COUNTED)
    .select([
      'coop.coop_id as id',
      'organisation.slug',
      'organisation.name',
      'organisation.contact',
      'coop.reference_prefix as referencePrefix',
      'coop.year_end as yearEnd',
      'coop.ombudsman_member as ombudsmanMember',
      'coop.figures_note as figuresNote',
    ])

/** The name of each co-op that the acting person is lent to, by its id. */
export async function coopsLentTo(db: CoopDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('organisations')
    .where('id', 'in', sql<string>`(select * from coops_lent_to())`)
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The next number of a series of a co-op that the acting person handles. Nobody else takes one until the transaction ends. */
export const takeNumber = (db: CoopDb, coopId: string, series: ReferenceSeries): Promise<number> =>
  taken(db, coopId, series, 1)

/** The same and none is taken: whoever would log something of the series waits until the transaction ends. */
export const holdNumbers = async (db: CoopDb, coopId: string, series: ReferenceSeries): Promise<void> => {
  await taken(db, coopId, series, 0)
}

async function taken(db: CoopDb, coopId: string, series: ReferenceSeries, many: number): Promise<number> {
  const { rows } = await sql<{
    last: number | null
  }>`select take_numbers(${coopId}, ${series}, ${many}) as last`.execute(db)
  const last = rows[0]?.last
  if (last == null) throw new Error('References are given out by those who handle a co-op')
  return last
}

/** Homes owned at the end of a year, or at the latest year's end known before it; undefined where none is known. */
export const homesAt = (db: CoopDb, coopId: string, yearEndOn: CalendarDate) =>
  db
    .selectFrom('coop_homes')
    .select(['homes', 'year_end_on as yearEndOn'])
    .where('coop_id', '=', coopId)
    .orderBy(eb => eb('year_end_on', '>', yearEndOn))
    .orderBy(eb => eb.case().when('year_end_on', '<=', yearEndOn).then(eb.ref('year_end_on')).end(), 'desc')
    .orderBy('year_end_on')
    .limit(1)
    .executeTakeFirst()

/** The agent that manages for a co-op today; undefined where it has none. */
export const agentOf = (db: CoopDb, coopId: string, today: CalendarDate) =>
  db
    .selectFrom('agreements as agreement')
    .innerJoin('organisations as agent', 'agent.id', 'agreement.agent_id')
    .where('agreement.coop_id', '=', coopId)
    .where('agreement.from_on', '<=', today)
    .where(eb => eb.or([eb('agreement.until_on', 'is', null), eb('agreement.until_on', '>=', today)]))
    .select(['agent.id', 'agent.name', 'agent.contact', 'agreement.scope'])
    .executeTakeFirst()
