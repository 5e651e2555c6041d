import { answers, type Connection } from '@putright/db'
import type { RequestHandler } from 'express'

/** For a balancer: well while the database answers. */
export const health =
  (connection: Connection): RequestHandler =>
  async (_, response) => {
    const well = await answers(connection)
    response
      .status(well ? 200 : 503)
      .type('text')
      .send(well ? 'well' : 'the database does not answer')
  }
