import type { Accounts } from '@putright/accounts'
import type { Connection } from '@putright/db'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { limitBody } from './body-limit.ts'
import { clientFolder } from './build.ts'
import { health } from './health.ts'
import { loadContext } from './load-context.ts'
import { checkOrigin } from './origin-check.ts'
import { logRequests } from './request-log.ts'
import { secureHeaders } from './secure-headers.ts'

export interface Parts {
  build: ServerBuild
  connection: Connection
  accounts: Accounts
  log: Logger
  https: boolean
}

/** The HTTP server, in the order a request meets its parts. */
export function buildServer({ build, https, ...parts }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(secureHeaders(https))
  app.use(compression())
  // Built files carry a hash of their content in their name.
  app.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(clientFolder, { maxAge: '1h', index: false }))
  app.get('/health', health(parts.connection))
  app.use(logRequests(parts.log))
  app.use(checkOrigin, limitBody, keepNothing)
  app.use('/room', hideTheAddress)
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request, response) => loadContext(request, response, parts),
    }),
  )
  return app
}

// Pages are about people: no cache keeps them, the browser’s own included.
const keepNothing: express.RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

// A link into the decision room is a key: no request says that it came from there. With no-referrer, browsers would
// send “Origin: null” with its form, and it would be refused.
const hideTheAddress: express.RequestHandler = (_, response, next) => {
  response.set('Referrer-Policy', 'strict-origin')
  next()
}
