import type { RequestHandler } from 'express'

/** Nothing is called so, and no question to PostgreSQL can hold it: asked all the same, it would be a fault of ours. */
export const refuseNul: RequestHandler = (request, _, next) =>
  next(request.url.includes('%00') ? { status: 400 } : undefined)
