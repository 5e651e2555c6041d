import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** The pages that can do nothing without a script: a browser opens a passkey for no form. */
export const PAGES_WITH_SCRIPT = ['/sign-in/passkey', '/account/passkeys']

/** Lets a page run the one script that carries this answer’s nonce, which the page finds in its context. */
export const allowOurScript: RequestHandler = (_, response, next) => {
  const nonce = randomBytes(16).toString('base64')
  response.locals.nonce = nonce
  const policy = response.get('Content-Security-Policy')
  response.set('Content-Security-Policy', `${policy};script-src 'nonce-${nonce}'`)
  next()
}
