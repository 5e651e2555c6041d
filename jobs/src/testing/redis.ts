import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string | null
  }
}

/** Starts a throw-away Redis where this machine has one, and says so where it has none. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (spawnSync('redis-server', ['--version']).error) {
    console.warn('\nNo redis-server on this machine: the queue is tested on PostgreSQL only.\n')
    project.provide('redisUrl', null)
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'putright-redis-'))
  const port = await freePort()
  const place = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  const options = [...place, '--databases', '1000'] // one for each worker of the tests
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
  await ready(server)
  project.provide('redisUrl', `redis://127.0.0.1:${port}`)
  return async () => {
    server.kill()
    await once(server, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
}

async function ready(server: ChildProcess): Promise<void> {
  for await (const lines of server.stdout ?? []) {
    if (String(lines).includes('Ready to accept connections')) break
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
