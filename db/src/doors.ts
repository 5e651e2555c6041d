import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { Connection } from './connect.ts'
import type { Database } from './types.ts'

declare const scoped: unique symbol

/**
 * A transaction that acts for somebody and sees what row-level security lets them see. Only the doors below make
 * one, so a query outside a door does not compile. `coopIds` names the co-ops it is for: a query over many co-ops
 * says so to the planner, which cannot otherwise know how few of all they are.
 */
export type CoopDb = Transaction<Database> & {
  readonly [scoped]: true
  readonly coopIds: readonly string[]
  /** The person acting; null where Putright itself does. */
  readonly personId: string | null
}

/** Acts for a person through the pages; `coopIds` are the co-ops whose complaints or figures they may see today. */
export const asPerson = <T>(
  connection: Connection,
  personId: string,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> => acting(connection.kysely, personId, '', sql`coops_i_enter()`, work)

/** The same, keeping to one co-op, which is less to ask of the policies. Of one that is not theirs they see nothing. */
export const asPersonAt = <T>(
  connection: Connection,
  personId: string,
  coopId: string,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> => acting(connection.kysely, personId, coopId, sql`coops_i_count()`, work)

/** The same, for the co-ops of which they see anything through one of their organisations; none where it is not theirs. */
export const asPersonThrough = <T>(
  connection: Connection,
  personId: string,
  organisationId: string,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> => acting(connection.kysely, personId, '', sql`coops_through(${organisationId})`, work)

/** The same, keeping to the co-op of a complaint. */
export const asPersonOnCase = <T>(
  connection: Connection,
  personId: string,
  complaintId: string,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> => acting(connection.kysely, personId, '', sql`keep_to_case(${complaintId})`, work)

/** For anybody, without an account: no table at all, and only what functions publish. */
export const asAnybody = <T>(connection: Connection, work: (db: CoopDb) => Promise<T>): Promise<T> =>
  acting(connection.kysely, null, '', sql`null::uuid`, work)

function acting<T>(
  kysely: Kysely<Database>,
  personId: string | null,
  keepTo: string,
  coops: RawBuilder<unknown>,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute(async transaction => {
    // Materialized, so that it is decided who acts before it is asked what they see.
    const { rows } = await sql<{ coop_id: string | null }>`
      with acting as materialized (
        select set_config('role', 'putright_app', true), set_config('app.person_id', ${personId ?? ''}, true),
          set_config('app.coop_id', ${keepTo}, true)
      )
      select ${coops} as coop_id from acting`.execute(transaction)
    return work(
      scope(
        transaction,
        personId,
        rows.flatMap(({ coop_id }) => coop_id ?? []),
      ),
    )
  })
}

/** The morning check, the relay and the tasks: every co-op, with the few rights of putright_worker. */
export const asWorker = <T>(connection: Connection, work: (db: CoopDb) => Promise<T>): Promise<T> =>
  asService(connection, 'putright_worker', work)

/** The putright command, in an operator's hands: imports, new co-ops, verification. */
export const asOperator = <T>(connection: Connection, work: (db: CoopDb) => Promise<T>): Promise<T> =>
  asService(connection, 'putright_operator', work)

/** The same, reading only and seeing everything as it was at one instant: for checking while others work. */
export const asOperatorAtOneInstant = <T>(
  connection: Connection,
  work: (db: CoopDb) => Promise<T>,
): Promise<T> => asService(connection, 'putright_operator', work, 'repeatable read')

/**
 * `coop_id` is one of the co-ops the handle is for. Isolation is the policy's; this tells the planner how few they are. One is
 * named by itself, so that its plan serves for any other one and is kept (prepared.ts).
 */
export function mine({ coopIds }: CoopDb, column = 'coop_id'): RawBuilder<SqlBool> {
  const [one, ...others] = coopIds
  return one && others.length === 0
    ? sql<SqlBool>`${sql.ref(column)} = ${one}::uuid`
    : sql<SqlBool>`${sql.ref(column)} = any(${coopIds}::uuid[])`
}

function asService<T>(
  connection: Connection,
  role: string,
  work: (db: CoopDb) => Promise<T>,
  isolation?: 'repeatable read',
): Promise<T> {
  const begin = connection.kysely.transaction()
  const opened = isolation ? begin.setIsolationLevel(isolation).setAccessMode('read only') : begin
  return opened.execute(async transaction => {
    await sql`select set_config('role', ${role}, true)`.execute(transaction)
    const rows = await transaction.selectFrom('coops').select('coop_id').execute()
    return work(
      scope(
        transaction,
        null,
        rows.map(row => row.coop_id),
      ),
    )
  })
}

const scope = (transaction: Transaction<Database>, personId: string | null, coopIds: string[]): CoopDb =>
  Object.assign(transaction, { personId, coopIds }) as unknown as CoopDb
