import type { RequestHandler } from 'express'

// Remix reads a form into memory whole.
const MOST_MEGABYTES = 12

/** Pages that take files, with what is around them in the form: a register, or up to ten documents together. */
const MORE: readonly (readonly [path: RegExp, megabytes: number])[] = [
  [/^\/coops\/[^/]+\/import$/, 33],
  [/^\/complaints\/[^/]+\/(correspondence|documents)\/new$/, 101],
]

/** Refuses what is too large, or does not say how large it is; browsers always say. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding']) return response.status(411).end()
  const most = MORE.find(([path]) => path.test(request.path))?.[1] ?? MOST_MEGABYTES
  if (Number(request.headers['content-length'] ?? 0) <= most * 1024 * 1024) return next()
  response.status(413).type('text').send(`That is more than ${most} megabytes, so it was not taken.`)
}
