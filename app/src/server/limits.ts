import { createServer, type RequestListener, type Server } from 'node:http'

/**
 * The app behind Node’s own limits, in milliseconds and bytes: whoever sends a header or a form drop by drop is answered 408
 * and let go. A hundred megabytes over a slow line take some minutes.
 */
export const serverWithin = (limits: Limits, app: RequestListener): Server =>
  Object.assign(createServer(limits, app), { maxHeadersCount: 100, maxRequestsPerSocket: 1000 })

export const LIMITS = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16_384,
}
type Limits = typeof LIMITS
