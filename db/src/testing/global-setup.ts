import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { grantLogins, startServer } from '../embedded/index.ts'
import { migrate } from '../migrate.ts'

/** Starts a throw-away PostgreSQL for a test run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'putright-test-'))
  const server = await startServer(join(folder, 'data'), {
    port: await freePort(),
    fresh: true,
    durable: false,
  })
  const owner = new pg.Client({ connectionString: server.urlOf('postgres') })
  owner.on('error', () => {})
  await owner.connect()
  await owner.query('create database template_putright')
  await migrate(server.urlOf('template_putright'))
  // Once for all: a login is of the whole server, and its password must not change while others sign in.
  const logins = await grantLogins(server.urlOf('template_putright'), folder)
  await owner.end()
  project.provide('serverUrl', server.urlOf(''))
  project.provide('logins', logins)
  project.provide('loginsFolder', folder)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
