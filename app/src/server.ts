import { accountsOf } from '@putright/accounts'
import { connect } from '@putright/db'
import { pino } from 'pino'
import { loadBuild } from './server/build.ts'
import { buildServer } from './server/http.ts'
import { LIMITS, serverWithin } from './server/limits.ts'
import { readSettings } from './server/settings.ts'
import { stopGracefully } from './server/stop.ts'

// React and Remix read it as the pages are loaded, below.
process.env.NODE_ENV ??= 'production'

const settings = readSettings(process.env)
if ('missing' in settings) {
  process.stderr.write(`Putright cannot start.\n${settings.missing.map(line => `  ${line}\n`).join('')}`)
  process.exit(1)
}

const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
const connection = connect(settings.databaseUrl)
// Passwords and sessions by a login of their own: what a page asks can never reach them.
const forAccounts = connect(settings.accountsDatabaseUrl)
const accounts = accountsOf(forAccounts, settings)
const app = buildServer({ build: await loadBuild(), connection, accounts, log, settings })

const server = serverWithin(LIMITS, app)
server.listen(settings.port, settings.host, () => log.info(`listening on ${settings.publicUrl}`))
server.on('error', fault => {
  process.stderr.write(`Putright cannot listen on ${settings.host}:${settings.port}: ${fault.message}\n`)
  process.exit(1)
})
stopGracefully(server, async () => {
  await Promise.all([connection.close(), forAccounts.close()])
})
