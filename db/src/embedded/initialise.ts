import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ServerUser } from './server-user.ts'

/** Makes the data folder of a new server; where it need not be durable, without waiting for the disk. */
export async function initialise(
  folder: string,
  { initdb, user, durable }: { initdb: string; user: ServerUser; durable: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await user.own(folder)
  const passwordFile = join(tmpdir(), `putright-${randomBytes(8).toString('hex')}`)
  await writeFile(passwordFile, 'putright\n', { mode: 0o600 })
  await user.own(passwordFile)
  const [command, args] = user.commandFor(initdb, [
    `--pgdata=${folder}`,
    '--username=putright_owner',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C', // for messages; text is ordered by the built-in locale, the same on every machine
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ])
  try {
    await promisify(execFile)(command, args, { cwd: tmpdir(), env: { ...process.env, LC_ALL: 'C' } })
  } finally {
    await rm(passwordFile, { force: true })
  }
}
