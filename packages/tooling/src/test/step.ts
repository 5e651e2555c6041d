import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'

export interface Step {
  title: string
  command: string
  args: string[]
  /** Below the repository; its root where not given. */
  folder?: string
  /** Where this step's reporter leaves its counts. */
  report?: Report
}

export interface Report {
  file: string
  counts(written: unknown): Counts
}

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Runs the step with its output on the terminal, and returns its exit code. */
export function run({ command, args, folder = '.' }: Step): Promise<number> {
  const child = spawn(command, args, {
    cwd: join(REPOSITORY, folder),
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', CI: process.env.CI ?? '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
}
