import { spawn } from 'node:child_process'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { REPOSITORY } from '../repository.ts'

export interface Child {
  pid: number
  /** Resolves with a sentence once the process has ended, whatever the reason. */
  gone: Promise<string>
  stop(): Promise<void>
}

/**
 * Runs a script of the repository with its output in `log`. It leads a process group of its own: Ctrl-C reaches
 * whoever started it, who stops everything in order.
 */
export async function startChild(
  name: string,
  {
    folder,
    script,
    log,
    environment,
  }: { folder: string; script: string; log: string; environment: NodeJS.ProcessEnv },
): Promise<Child> {
  await mkdir(dirname(log), { recursive: true })
  const output = await open(log, 'w')
  const child = spawn(process.execPath, [script], {
    cwd: join(REPOSITORY, folder),
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  })
  await output.close()
  const { pid } = child
  if (pid === undefined) throw new Error(`${name} did not start`)
  let ended = false
  const gone = new Promise<string>(resolve =>
    child.once('exit', (code, signal) => {
      ended = true
      resolve(`${name} ended by itself (${signal ?? `exit code ${code}`})`)
    }),
  )
  const stop = async () => {
    if (!ended) process.kill(-pid, 'SIGTERM')
    await Promise.race([gone, wait(10_000, undefined, { ref: false })])
    if (!ended) process.kill(-pid, 'SIGKILL')
    await gone
  }
  return { pid, gone: gone.then(async sentence => `${sentence}.${await lastWords(log)}`), stop }
}

async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5)
  return lines.join('') ? ` Its last words, from ${log}:\n${lines.join('\n')}` : ''
}
