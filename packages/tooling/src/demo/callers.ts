import { readFileSync } from 'node:fs'

/**
 * Tells when one of the commands through which the demo was called (npx, pnpm and their shells) is gone. They do not
 * pass on that they were told to stop, and the demo would run on without a terminal.
 */
export function whenCallersGo(tell: () => void): void {
  const callers = callersOf(process.pid)
  const watch = setInterval(() => {
    if (callers.every(([pid, parent]) => parentOf(pid) === parent)) return
    clearInterval(watch)
    tell()
  }, 500)
  watch.unref()
}

// The chain up to whoever typed the command: everything above is not ours.
function callersOf(pid: number): [number, number][] {
  const parent = parentOf(pid)
  if (!parent || !/\b(npm|npx|pnpm)\b/.test(commandOf(parent))) return [[pid, parent]]
  return [[pid, parent], ...callersOf(parent)]
}

function parentOf(pid: number): number {
  const status = read(`/proc/${pid}/stat`)
  if (!status) return pid === process.pid ? process.ppid : 0
  // The name, in brackets, may hold spaces and brackets of its own.
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // gone, or a machine without /proc
  }
}
