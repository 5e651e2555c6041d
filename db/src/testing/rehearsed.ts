import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
} from 'kysely'
import type { Connection } from '../connect.ts'
import { prepared } from '../prepared.ts'

/**
 * The same database, where whatever is done goes all its way and is taken back at the end: each transaction, once it would
 * have been kept and all that is checked only then was checked, is rolled back. So everybody can try the same thing in turn.
 */
export function rehearsed({ pool }: Connection): Connection {
  return {
    pool,
    kysely: new Kysely({ dialect: new Rehearsing(prepared(pool)) }),
    close: async () => {},
  }
}

class Rehearsing extends PostgresDialect {
  readonly #pool: PostgresPool
  constructor(pool: PostgresPool) {
    super({ pool })
    this.#pool = pool
  }
  override createDriver(): Driver {
    return new TakingBack({ pool: this.#pool })
  }
}

class TakingBack extends PostgresDriver {
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('set constraints all immediate'))
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}
