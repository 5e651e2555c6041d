import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** One line a request, from which nobody can be worked out: no address, no query, no id. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now()
    const { method, path } = request
    response.on('finish', () =>
      log.info({
        method,
        path: pathPattern(path),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
      }),
    )
    next()
  }

/** `/complaints/0198…/response` as `/complaints/:id/response`: whatever has a digit, or is no plain name, tells too much. */
export const pathPattern = (path: string): string =>
  path
    .split('/')
    .map(part => (/^[a-z_-]{0,40}(\.data)?$/.test(part) ? part : ':id'))
    .join('/')
