import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** SECRET_KEY of an installation on one machine: made once, and kept beside its database, whose secrets it opens. */
export async function keptSecretKey(folder: string): Promise<string> {
  const file = join(folder, 'secret-key')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return kept
  const made = randomBytes(32).toString('base64')
  await mkdir(folder, { recursive: true })
  await writeFile(file, made, { mode: 0o600 })
  return made
}
