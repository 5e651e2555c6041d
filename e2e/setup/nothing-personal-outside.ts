import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '@putright/db'
import { routes } from '../world/routes.ts'
import { everythingWritten } from './everything-written.ts'

/**
 * Whatever the journeys did: the logs of the app, the worker and the database, the queue, the outbox and the audit log hold
 * nothing that anybody wrote, no name, no address and no key. Answers in words how much was searched.
 */
export async function nothingPersonalOutside(folder: string, connection: Connection): Promise<string> {
  const { paths, said } = await logsIn(folder)
  const carried = await carriedIn(connection)
  const written = await everythingWritten(connection)
  const found = [
    ...typedIn(paths).map(path => `a path in the log: ${path}`),
    ...inOneOf({ said, carried }, written),
    ...(said.match(KEYS) ?? []).map(key => `a key or an address in the logs: ${key}`),
  ]
  if (found.length > 0)
    throw new Error(`Told outside the record: ${[...new Set(found)].slice(0, 20).join('; ')}`)
  if (paths.length === 0 || written.length < 1000)
    throw new Error('Nothing was logged or written: nothing was searched')
  return `${paths.length} lines of requests, ${said.length + carried.length} further characters, ${written.length} texts looked for`
}

/** The paths of requests, which take most of the logs, and everything else that is logged. */
async function logsIn(folder: string): Promise<{ paths: string[]; said: string }> {
  const [app = '', ...others] = await Promise.all(
    ['logs/app.log', 'logs/worker.log', 'postgres/data.log'].map(name =>
      readFile(join(folder, name), 'utf8'),
    ),
  )
  const lines = app.split('\n').map(line => ({ line, path: REQUEST.exec(line)?.[1] }))
  return {
    paths: lines.flatMap(({ path }) => path ?? []),
    said: [...lines.flatMap(({ line, path }) => (path === undefined ? [line] : [])), ...others].join('\n'),
  }
}

/** The whole of such a line: what else might be in it makes it another. */
const REQUEST =
  /^\{"level":30,"time":"[\d:.TZ-]+","method":"[A-Z]+","path":"([^"]*)","status":\d{3},"ms":\d+\}$/

/** A link’s or a session’s key, or somebody’s e-mail address. */
const KEYS =
  /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])|\b[\da-f]{40}\b|[\w.]+@[\w-]+\.example/g

/** Those that are more than names of pages and a mark where something varies: something that a visitor typed. */
function typedIn(paths: readonly string[]): string[] {
  const known = new Set(['', ':id', ...routes().flatMap(route => route.path.split('/'))])
  return [...new Set(paths)].filter(path =>
    path.split('/').some(part => !known.has(part.replace(/\.data$/, ''))),
  )
}

async function carriedIn({ pool }: Connection): Promise<string> {
  const { rows } = await pool.query<{ row: string }>(
    `select to_jsonb(one)::text as row from bullmq.job one union all select to_jsonb(one)::text from bullmq.job_log one
     union all select to_jsonb(one)::text from outbox one union all select to_jsonb(one)::text from account_mails one
     union all select to_jsonb(one)::text from mails one union all select subject::text from audit_entries`,
  )
  return rows.map(({ row }) => row).join('\n')
}

const inOneOf = (places: Record<string, string>, written: readonly string[]) =>
  Object.entries(places).flatMap(([place, text]) =>
    written.filter(words => text.includes(words)).map(words => `“${words}” in what is ${place}`),
  )
