import type { Server } from 'node:http'

const PATIENCE_MS = 10_000

/** Takes no new requests, lets those in hand finish, then gives the database back. */
export function stopGracefully(server: Server, release: () => Promise<void>): void {
  const stop = () => {
    server.close(() => release().then(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
