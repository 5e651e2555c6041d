import type { RequestHandler } from 'express'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A page elsewhere may not act in the name of whoever is signed in here. Remix alone would answer it with a bare 500. */
export const checkOrigin: RequestHandler = (request, response, next) => {
  if (SAFE.has(request.method) || hostOf(request.headers.origin) === request.headers.host) return next()
  response.status(403).type('text').send('This was sent from another site, so it was not taken.')
}

function hostOf(origin: string | undefined): string | null {
  return origin && URL.canParse(origin) ? new URL(origin).host : null
}
