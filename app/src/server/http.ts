import type { Accounts } from '@putright/accounts'
import type { Connection } from '@putright/db'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { limitBody } from './body-limit.ts'
import { clientFiles, clientFolder } from './build.ts'
import { health } from './health.ts'
import { loadContext } from './load-context.ts'
import { checkOrigin } from './origin-check.ts'
import { allowOurScript, PAGES_WITH_SCRIPT } from './our-script.ts'
import { atOwnAddress } from './own-address.ts'
import { plainErrors } from './plain-errors.ts'
import { refuseStrangeAddresses } from './refuse-strange-addresses.ts'
import { logRequests } from './request-log.ts'
import { secureHeaders } from './secure-headers.ts'
import { securityTxt } from './security-txt.ts'
import type { Settings } from './settings.ts'

export interface Parts {
  build: ServerBuild
  connection: Connection
  accounts: Accounts
  log: Logger
  settings: Pick<Settings, 'https' | 'publicUrl' | 'trustedProxies' | 'securityContact' | 'signUpOpen'>
}

/** The HTTP server, in the order a request meets its parts. */
export function buildServer({ build, settings, ...parts }: Parts): Express {
  const { https, publicUrl, trustedProxies, securityContact } = settings
  const app = express()
  app.disable('x-powered-by').disable('etag')
  app.set('trust proxy', trustedProxies ?? false)
  app.use(secureHeaders(https))
  app.use(compression())
  // Built files carry a hash of their content in their name.
  app.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  // By their names: looking for a file at each address of a page would be its first call to the disk.
  app.get(clientFiles(), express.static(clientFolder, { maxAge: '1h', index: false }))
  app.get('/health', health(parts.connection))
  if (securityContact) app.get('/.well-known/security.txt', securityTxt(securityContact, publicUrl))
  app.use(logRequests(parts.log, build))
  app.use(keepNothing, atOwnAddress(publicUrl), refuseStrangeAddresses, checkOrigin(https), limitBody)
  app.use(ADDRESSES_THAT_ARE_KEYS, hideTheAddress)
  app.use(PAGES_WITH_SCRIPT, allowOurScript)
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request, response) => loadContext(request, response, { ...parts, settings }),
    }),
  )
  app.use(plainErrors(parts.log))
  return app
}

// Pages are about people: no cache keeps them, the browser’s own included.
const keepNothing: express.RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

const ADDRESSES_THAT_ARE_KEYS = [
  '/room',
  '/reset',
  '/lost-second-factor',
  '/account/address',
  '/invitations',
  '/sign-up',
]

// A link that was mailed is a key: no request says that it came from there. With no-referrer, browsers would
// send “Origin: null” with its form, and it would be refused.
const hideTheAddress: express.RequestHandler = (_, response, next) => {
  response.set('Referrer-Policy', 'strict-origin')
  next()
}
