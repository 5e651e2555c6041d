import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Nothing from elsewhere and no script at all: the pages are HTML and need none. */
export const secureHeaders = (https: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: TWO_YEARS, includeSubDomains: true },
    // With helmet’s own no-referrer, browsers send “Origin: null” with our forms too.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  }),
  (_, response, next) => {
    response.set('Permissions-Policy', PERMISSIONS)
    next()
  },
  replaceByThePages,
]

/** A page's own policy takes the place of everybody's. Remix would send both, and a browser holds to both. */
function replaceByThePages(...[, response, next]: Parameters<RequestHandler>) {
  const append = response.append.bind(response)
  response.append = (name, value) =>
    name.toLowerCase() === 'content-security-policy' ? response.set(name, value) : append(name, value)
  next()
}

const TWO_YEARS = 2 * 365 * 86_400

// A page of ours asks for none of what a device knows or can do; a passkey is its owner’s, at our own address.
const DENIED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb']
const PERMISSIONS = [
  ...DENIED.map(feature => `${feature}=()`),
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
].join(', ')
