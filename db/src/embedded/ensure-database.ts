import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { oneAtATime } from './lock.ts'
import { isFree } from './ports.ts'
import { type Postmaster, runningPostmaster, stopPostmaster } from './postmaster.ts'
import { addressOn, startServer } from './server.ts'
import { home, portFrom } from './settings.ts'
import { refusalOf, StartRefusal } from './start-refusal.ts'
import { noteUse, usersOf } from './users.ts'

interface Place {
  folder: string
  port: number
  /** Whether what is committed outlives a power cut: not where the folder is thrown away. */
  durable: boolean
}

export interface ReadyDatabase {
  /** The owner's address. */
  url: string
  /** Stops the server, unless another process still uses it: the last one stops it. */
  stop(): Promise<void>
}

/** The database of DATABASE_URL as it is, else the embedded one: started where it is not running, and migrated. */
export async function databaseUrl(environment = process.env): Promise<ReadyDatabase> {
  if (environment.DATABASE_URL) return { url: environment.DATABASE_URL, stop: async () => {} }
  return ensureDatabase({
    folder: home(environment),
    port: portFrom('PUTRIGHT_DB_PORT', 54_329, environment),
    durable: true,
  })
}

/** The embedded database under `folder`, started where it is not running, and migrated. */
export async function ensureDatabase(place: Place): Promise<ReadyDatabase> {
  try {
    await mkdir(place.folder, { recursive: true })
    return await oneAtATime(lockIn(place.folder), () => running(place))
  } catch (fault) {
    throw refusalOf(fault, place.folder)
  }
}

/** Stops a server that was left running by a process that was killed; refuses while somebody uses it. */
export async function stopLeftBehind(folder: string): Promise<void> {
  const [user] = await usersOf(usersIn(folder))
  if (user) {
    throw new StartRefusal(
      `The database in ${folder} is in use by process ${user}. Let it finish, or stop it, first.`,
    )
  }
  await stopPostmaster((await runningPostmaster(dataIn(folder)))?.pid ?? 0)
}

async function running({ folder, port, durable }: Place): Promise<ReadyDatabase> {
  const data = dataIn(folder)
  const { pid, port: at } = (await runningPostmaster(data)) ?? (await start(data, { port, durable }))
  const leave = await noteUse(usersIn(folder))
  const finish = async () => {
    await leave()
    if ((await usersOf(usersIn(folder))).length === 0) await stopPostmaster(pid)
  }
  try {
    await createOnce(addressOn(at, 'postgres'))
    await migrate(addressOn(at, 'putright'))
    return { url: addressOn(at, 'putright'), stop: () => oneAtATime(lockIn(folder), finish) }
  } catch (fault) {
    await finish()
    throw fault
  }
}

async function start(data: string, { port, durable }: Omit<Place, 'folder'>): Promise<Postmaster> {
  if (!(await isFree(port))) {
    throw new StartRefusal(
      `Port ${port}, on which PostgreSQL was to listen, is in use. Stop what uses it, or set PUTRIGHT_DB_PORT to another port.`,
    )
  }
  const finished = `${data}.finished`
  const fresh = !(await stat(finished).catch(() => undefined))
  // An earlier start was cut off before there was anything to lose.
  if (fresh) await rm(data, { recursive: true, force: true })
  const server = await startServer(data, { port, fresh, durable })
  if (fresh) await writeFile(finished, '')
  return { pid: server.pid, port }
}

async function createOnce(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'putright'`)
    if (!rowCount) await client.query('create database putright')
  } finally {
    await client.end()
  }
}

const lockIn = (folder: string) => join(folder, 'starting')
const dataIn = (folder: string) => join(folder, 'postgres', 'data')
const usersIn = (folder: string) => join(folder, 'postgres', 'users')
