import { readFileSync } from 'node:fs'
import { isAlive } from './postmaster.ts'

/** A process by its number and when it began: the machine, and a container sooner still, gives numbers out again. */
export const identityOf = (pid: number): string => `${pid}.${beganAt(pid)}`

export function stillRuns(identity: string): boolean {
  const pid = Number.parseInt(identity, 10)
  return isAlive(pid) && identityOf(pid) === identity
}

// Clock ticks after the machine started; nothing where there is no /proc.
function beganAt(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
