import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { identityOf, stillRuns } from './process-identity.ts'

/** Lets one process at a time do `work`: two commands started together must not both make the database. */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(file))) await wait(100)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, identityOf(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    const holder = await readFile(file, 'utf8').catch(() => '')
    if (holder && !stillRuns(holder)) await rm(file, { force: true })
    return false
  }
}
