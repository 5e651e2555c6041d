import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** One line a request, from which nobody can be worked out: no address, no query, no id. */
export function logRequests(log: Logger, build: ServerBuild): RequestHandler {
  const known = pageNames(build)
  return (request, response, next) => {
    const began = performance.now()
    const { method, path } = request
    response.on('finish', () =>
      log.info({
        method,
        path: pathPattern(path, known),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
      }),
    )
    next()
  }
}

/** What pages are called, as they stand in addresses. */
export const pageNames = ({ routes }: Pick<ServerBuild, 'routes'>): ReadonlySet<string> =>
  new Set(
    Object.values(routes).flatMap(
      route => route?.path?.split('/').filter(part => !part.startsWith(':')) ?? [],
    ),
  )

/** `/complaints/0198…/response` as `/complaints/:id/response`: whatever is no name of a page was somebody’s, or typed by somebody. */
export const pathPattern = (path: string, known: ReadonlySet<string>): string =>
  path
    .split('/')
    .map(part => (part === '' || known.has(part.replace(/\.data$/, '')) ? part : ':id'))
    .join('/')
