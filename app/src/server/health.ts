import type { Connection } from '@putright/db'
import type { RequestHandler } from 'express'
import { sql } from 'kysely'

/** For a balancer: well while the database answers. */
export const health =
  ({ kysely }: Connection): RequestHandler =>
  async (_, response) => {
    const well = await sql`select 1`.execute(kysely).then(
      () => true,
      () => false,
    )
    response
      .status(well ? 200 : 503)
      .type('text')
      .send(well ? 'well' : 'the database does not answer')
  }
