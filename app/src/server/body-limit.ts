import type { RequestHandler } from 'express'

// Remix reads a form into memory whole.
const MOST_MEGABYTES = 12
/** A register is a file; what is around it in the form is small. */
const MOST_MEGABYTES_OF_A_REGISTER = 33

/** Refuses what is too large, or does not say how large it is; browsers always say. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding']) return response.status(411).end()
  const most = takesARegister(request.path) ? MOST_MEGABYTES_OF_A_REGISTER : MOST_MEGABYTES
  if (Number(request.headers['content-length'] ?? 0) <= most * 1024 * 1024) return next()
  response.status(413).type('text').send(`That is more than ${most} megabytes, so it was not taken.`)
}

const takesARegister = (path: string): boolean => /^\/coops\/[^/]+\/import$/.test(path)
