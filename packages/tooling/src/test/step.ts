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

const SURROUNDINGS = {
  TURBO_TELEMETRY_DISABLED: '1',
  CI: process.env.CI ?? '1',
  // Hundreds of processes load the same files: what one makes of a file serves the next.
  NODE_COMPILE_CACHE: join(REPOSITORY, 'node_modules/.cache/compiled'),
}

/** Runs the step with its output on the terminal, and returns its exit code. */
export function run({ command, args, folder = '.' }: Step): Promise<number> {
  const child = spawn(command, args, {
    cwd: join(REPOSITORY, folder),
    env: { ...process.env, ...SURROUNDINGS },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
}
