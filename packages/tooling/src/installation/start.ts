import { join } from 'node:path'
import type { Demo } from '@putright/casework/demo'
import { ensureDatabase, grantLogins } from '@putright/db/embedded'
import { startMailCatcher } from '../mail-catcher/index.ts'
import { buildApp } from './app-build.ts'
import { type Child, startChild } from './child.ts'
import { loadDemoData } from './demo-data.ts'
import { Fallen } from './fallen.ts'
import { healthy } from './healthy.ts'
import type { Ports } from './ports.ts'
import { migrateQueueTables } from './queue-tables.ts'
import { keptSecretKey } from './secret-key.ts'

export interface Installation {
  appUrl: string
  mailUrl: string
  /** The database owner’s address. */
  databaseUrl: string
  signIns: Demo['signIns']
  children: number[]
  /** Resolves with a sentence when the app or the worker ends by itself. */
  fell: Promise<string>
}

export interface Wishes {
  folder: string
  ports: Ports
  /** Whether its data outlives a power cut. */
  durable: boolean
  /** Whatever is started is handed to this stack, which stops it, last started first. */
  stack: AsyncDisposableStack
  signal: AbortSignal
  /** Told of each step as it begins. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Everything on one machine: the database with the demo’s data, the mail catcher, the app as built, the worker. */
export async function startInstallation(wishes: Wishes): Promise<Installation> {
  const { folder, ports, durable, stack, signal, step } = wishes
  const database = await step('Starting PostgreSQL', () =>
    ensureDatabase({ folder, port: ports.database, durable }),
  )
  stack.defer(database.stop)
  await step('Building the app', () => buildApp(signal))
  const appUrl = `http://localhost:${ports.app}`
  const settings = { publicUrl: appUrl, secretKey: await keptSecretKey(folder) }
  const { signIns } = await step('Loading the demo', () =>
    unlessAborted(signal, loadDemoData(database.url, settings)),
  )
  const mail = await step('Starting the mail catcher', () =>
    startMailCatcher(join(folder, 'mails'), { smtpPort: ports.smtp, pagePort: ports.mailPage, signIns }),
  )
  stack.defer(mail.stop)
  const [app, worker] = await step('Starting the app and the worker', async () => {
    const children = await startChildren(wishes, {
      ...settings,
      databaseUrl: database.url,
      smtpUrl: mail.smtpUrl,
    })
    await Promise.race([healthy(`${appUrl}/health`, signal), anyFallen(children).then(refuse)])
    return children
  })
  return {
    appUrl,
    mailUrl: mail.url,
    databaseUrl: database.url,
    signIns,
    children: [app.pid, worker.pid],
    fell: anyFallen([app, worker]),
  }
}

const MAIL_FROM = 'Putright demo <complaints@putright.example>'

async function startChildren(
  { folder, ports, stack }: Wishes,
  {
    publicUrl,
    secretKey,
    databaseUrl,
    smtpUrl,
  }: { publicUrl: string; secretKey: string; databaseUrl: string; smtpUrl: string },
): Promise<[Child, Child]> {
  await migrateQueueTables(databaseUrl)
  const logins = await grantLogins(databaseUrl, folder)
  const shared = { NODE_ENV: 'production' as const, PUBLIC_URL: publicUrl }
  const app = await startChild('The app', {
    folder: 'app',
    script: 'src/server.ts',
    log: join(folder, 'logs/app.log'),
    environment: {
      ...shared,
      HOST: '127.0.0.1',
      PORT: String(ports.app),
      DATABASE_URL: logins.web,
      ACCOUNTS_DATABASE_URL: logins.accounts,
      SECRET_KEY: secretKey,
    },
  })
  stack.defer(app.stop)
  const worker = await startChild('The worker', {
    folder: 'jobs',
    script: 'src/main.ts',
    log: join(folder, 'logs/worker.log'),
    environment: { ...shared, DATABASE_URL: logins.jobs, SMTP_URL: smtpUrl, MAIL_FROM },
  })
  stack.defer(worker.stop)
  return [app, worker]
}

const anyFallen = (children: Child[]) => Promise.race(children.map(child => child.gone))

const refuse = (sentence: string): never => {
  throw new Fallen(sentence)
}

async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', abort))
}
