import type { RequestHandler } from 'express'

/**
 * Nothing is called by a NUL, which no question to PostgreSQL can hold; and `_data` is how Remix once asked for a part of a
 * page, which none of ours does. Asked all the same, either would be a fault of ours.
 */
export const refuseStrangeAddresses: RequestHandler = (request, _, next) =>
  next(/%00|[?&]_data(?:=|&|$)/.test(request.url) ? { status: 400 } : undefined)
