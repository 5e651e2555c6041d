import type { RequestHandler } from 'express'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page elsewhere may not act in the name of whoever is signed in here. Browsers say it twice: where a form comes from,
 * and (the newer ones, over https) that it comes from the same place. Remix alone would answer with a bare 500.
 */
export const checkOrigin =
  (https: boolean): RequestHandler =>
  (request, response, next) => {
    const { origin, host, 'sec-fetch-site': from = 'same-origin' } = request.headers
    // `none`: not from any page, but by hand, as when a form is sent again.
    const own = isOwn(origin, host, https) && (from === 'same-origin' || from === 'none')
    if (SAFE.has(request.method) || own) return next()
    response.status(403).type('text').send('This was sent from another site, so it was not taken.')
  }

function isOwn(origin: string | undefined, host: string | undefined, https: boolean): boolean {
  const url = origin ? URL.parse(origin) : null
  return url !== null && url.host === host && (!https || url.protocol === 'https:')
}
