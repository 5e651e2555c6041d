import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isFree } from './ports.ts'

export interface Postmaster {
  pid: number
  port: number
}

/** The server that runs on a data folder, if one does. A note left behind by one that died is cleared away. */
export async function runningPostmaster(folder: string): Promise<Postmaster | undefined> {
  const note = join(folder, 'postmaster.pid')
  const lines = (await readFile(note, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid) return undefined
  if ((await isPostgres(pid)) && (await answers(pid, port))) return { pid, port }
  // PostgreSQL would refuse to start where the machine has since given the number to another process.
  if (!(await isPostgres(pid))) await rm(note, { force: true })
  return undefined
}

/** Lets those who still work finish, then insists. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGTERM', 3_000],
    ['SIGINT', 10_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    const until = Date.now() + patience
    while (isAlive(pid) && Date.now() < until) await wait(20)
  }
}

export function isAlive(pid: number): boolean {
  if (!pid) return false // 0 would ask about our own process group
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === 'postgres'
}

// One that is just starting, or recovering from a crash, needs a moment before it listens.
async function answers(pid: number, port: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) {
    if (port && !(await isFree(port))) return true
    await wait(100)
  }
  return false
}
