import type { RequestHandler } from 'express'

// Remix reads a form into memory whole.
const MOST_MEGABYTES = 12

/** Pages that take files: a register, or up to ten documents together. */
const MORE: readonly (readonly [path: RegExp, megabytes: number])[] = [
  [/^\/coops\/[^/]+\/import$/, 32],
  [/^\/complaints\/[^/]+\/(correspondence|documents)\/new$/, 100],
]
/** What is around the files in such a form. */
const AROUND = 1

/**
 * Does not take what is too large, or does not say how large it is; browsers always say. Nothing of it is read: it goes on
 * as a question for the page that says so, and by how many megabytes the limit is in `response.locals.mostMegabytes`.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding']) return response.status(411).end()
  const files = MORE.find(([path]) => path.test(request.path))?.[1]
  const most = files ? files + AROUND : MOST_MEGABYTES
  if (Number(request.headers['content-length'] ?? 0) <= most * 1024 * 1024) return next()
  response.locals.mostMegabytes = files ?? MOST_MEGABYTES
  Object.assign(request, { method: 'GET', url: NOWHERE, originalUrl: NOWHERE })
  next()
}

// An address that no page has: it is answered by the page for those.
const NOWHERE = '/-'
