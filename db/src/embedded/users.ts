import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identityOf, stillRuns } from './process-identity.ts'

/** Notes that this process uses the server; the answer takes the note away. One file for each use, named for its process. */
export async function noteUse(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const note = join(folder, `${identityOf(process.pid)} ${randomUUID()}`)
  await writeFile(note, '')
  return () => rm(note, { force: true })
}

/** The processes that use the server. Notes of those that were killed are cleared away. */
export async function usersOf(folder: string): Promise<number[]> {
  const notes = await readdir(folder).catch(() => [])
  const isInUse = (note: string) => stillRuns(note.split(' ')[0] ?? '')
  await Promise.all(notes.filter(note => !isInUse(note)).map(note => rm(join(folder, note), { force: true })))
  return notes.filter(isInUse).map(note => Number.parseInt(note, 10))
}
