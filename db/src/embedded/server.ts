import { spawn } from 'node:child_process'
import { chmod, mkdir, open, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { binaries } from './binaries.ts'
import { initialise } from './initialise.ts'
import { isAlive, stopPostmaster } from './postmaster.ts'
import { serverUser } from './server-user.ts'
import { refusalOf } from './start-refusal.ts'

export interface EmbeddedServer {
  pid: number
  /** The owner's address of a database of this server. */
  urlOf(database: string): string
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that the npm registry ships, keeping its data in `folder` (made where `fresh`) and its log
 * beside it. It stands apart from the terminal's process group, so Ctrl-C reaches whoever started it, who stops it last.
 */
export async function startServer(
  folder: string,
  { port, fresh, durable }: { port: number; fresh: boolean; durable: boolean },
): Promise<EmbeddedServer> {
  const { initdb, postgres } = await binaries()
  try {
    await openToServerUser(dirname(folder))
    const user = await serverUser([folder, postgres])
    if (fresh) await initialise(folder, { initdb, user, durable })
    const log = await open(`${folder}.log`, 'w')
    const [command, args] = user.commandFor(postgres, [
      '-D',
      folder,
      '-p',
      String(port),
      ...settings(durable),
    ])
    const child = spawn(command, args, {
      cwd: tmpdir(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, LC_ALL: 'C' },
    })
    child.on('error', () => {}) // the wait below sees that it is gone
    child.unref()
    await log.close()
    const pid = child.pid ?? 0
    await ready(pid, addressOn(port, 'postgres'), `${folder}.log`)
    return { pid, urlOf: database => addressOn(port, database), stop: () => stopPostmaster(pid) }
  } catch (fault) {
    throw refusalOf(fault, dirname(folder))
  }
}

export const addressOn = (port: number, database: string): string =>
  `postgres://putright_owner:putright@127.0.0.1:${port}/${database}`

/**
 * A test run throws its data away, so it need not wait for the disk. The log of faults is terse: the details would be the
 * rows that somebody’s words stand in.
 */
function settings(durable: boolean): string[] {
  const wanted = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_error_verbosity=terse',
  ]
  if (!durable) wanted.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  return wanted.flatMap(setting => ['-c', setting])
}

async function openToServerUser(parent: string): Promise<void> {
  await mkdir(parent, { recursive: true })
  if (process.getuid?.() === 0) await chmod(parent, 0o755)
}

async function ready(pid: number, url: string, log: string): Promise<void> {
  while (pid && isAlive(pid)) {
    if (await answers(url)) return
    await wait(30)
  }
  const said = (await readFile(log, 'utf8')).trim().split('\n').slice(-4).join(' ')
  throw new Error(`PostgreSQL did not start: ${said || 'it said nothing'}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch (fault) {
    // 57P03: starting up. Refused: not listening yet.
    if (['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(String((fault as { code?: string }).code)))
      return false
    throw fault
  }
}
