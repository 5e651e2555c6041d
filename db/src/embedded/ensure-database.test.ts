import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDatabase, stopLeftBehind } from './ensure-database.ts'
import { freePort, isFree } from './ports.ts'
import { StartRefusal } from './start-refusal.ts'

const place = { folder: '', port: 0, durable: true }

beforeAll(async () => {
  Object.assign(place, { folder: await mkdtemp(join(tmpdir(), 'putright-home-')), port: await freePort() })
})
afterAll(() => rm(place.folder, { recursive: true, force: true }))

describe('the embedded database', () => {
  it('refuses a taken port, naming it and its setting, and leaves nothing behind that hinders the next start', async () => {
    const squatter = createServer().listen(place.port, '127.0.0.1')
    await new Promise(resolve => squatter.once('listening', resolve))
    const refusal = await ensureDatabase(place).catch(fault => fault)
    expect(refusal).toBeInstanceOf(StartRefusal)
    expect(refusal.message).toMatch(`Port ${place.port}`)
    expect(refusal.message).toMatch('PUTRIGHT_DB_PORT')
    await new Promise(resolve => squatter.close(resolve))
  })

  it('begins again where the first start was cut off half way', async () => {
    await mkdir(join(place.folder, 'postgres/data/base'), { recursive: true })
    await writeFile(join(place.folder, 'starting'), `${process.pid}.1`)
    const database = await ensureDatabase(place)
    expect(await tables(database.url)).toContain('complaint_events')
    await database.stop()
    expect(await isFree(place.port)).toBe(true)
  })

  it('keeps its data, starts over a stale note, and the last of its users stops it', async () => {
    // Our own process number: alive, and certainly not PostgreSQL's.
    await writeFile(join(place.folder, 'postgres/data/postmaster.pid'), `${process.pid}\n\n\n${place.port}\n`)
    const [first, second] = await Promise.all([ensureDatabase(place), ensureDatabase(place)])
    expect(second.url).toBe(first.url)
    await first.stop()
    expect(await tables(second.url)).toContain('complaint_events')
    await expect(stopLeftBehind(place.folder)).rejects.toThrow(`in use by process ${process.pid}`)
    await second.stop()
    expect(await isFree(place.port)).toBe(true)
  })

  it('is stopped by the next user where the one before was killed', async () => {
    await ensureDatabase(place)
    await rm(join(place.folder, 'postgres/users'), { recursive: true })
    await mkdir(join(place.folder, 'postgres/users'))
    // Our own process number again, as of a process that began when the machine did.
    await writeFile(join(place.folder, `postgres/users/${process.pid}.1 killed`), '')
    await (await ensureDatabase(place)).stop()
    expect(await isFree(place.port)).toBe(true)
  })

  it('refuses a place that is no folder', async () => {
    const file = join(place.folder, 'a-file')
    await writeFile(file, '')
    await expect(ensureDatabase({ ...place, folder: file })).rejects.toThrow(
      /cannot write to .*PUTRIGHT_HOME/,
    )
  })
})

async function tables(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  await client.end()
  return rows.map(row => row.relname)
}
