import type { RequestHandler } from 'express'

// Remix reads a form into memory whole. The largest we ask for is a register of some thousand rows.
const MOST_BYTES = 12 * 1024 * 1024

/** Refuses what is too large, or does not say how large it is; browsers always say. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding']) return response.status(411).end()
  if (Number(request.headers['content-length'] ?? 0) <= MOST_BYTES) return next()
  response.status(413).type('text').send('That is more than 12 megabytes, so it was not taken.')
}
