import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'
import { playwrightCounts, vitestCounts } from './counts.ts'
import type { Step } from './step.ts'

export const REPORTS = join(REPOSITORY, 'node_modules/.cache/reports')
const vitestReport = join(REPORTS, 'vitest.json')

/** Cheapest first, so that a slip is told of early. */
export const STEPS: Step[] = [
  { title: 'Format and lint', command: 'pnpm', args: ['exec', 'biome', 'ci', '--error-on-warnings', '.'] },
  { title: 'Dependencies', command: process.execPath, args: ['packages/tooling/src/dependencies/main.ts'] },
  { title: 'House rules', command: process.execPath, args: ['packages/tooling/src/test/house-rules.ts'] },
  {
    title: 'Types',
    command: 'pnpm',
    args: ['exec', 'turbo', 'run', 'typecheck', '--concurrency=2', '--output-logs=errors-only'],
  },
  {
    title: 'Import directions',
    command: process.execPath,
    args: ['packages/tooling/src/test/import-directions.ts'],
  },
  { title: 'Unused code', command: 'pnpm', args: ['exec', 'knip', '--no-progress'] },
  {
    title: 'Unit and database tests',
    command: 'pnpm',
    folder: 'packages/tooling',
    args: [
      'exec',
      'vitest',
      'run',
      '--config=every-package.vitest.ts',
      // Said here because it does not reach the projects of a configuration. Three keep two cores busy: some wait.
      '--maxWorkers=3',
      '--no-isolate',
      // Node reads the sources itself, as it does where Putright runs: nothing is translated, or replaced by a stand-in.
      '--experimental.viteModuleRunner=false',
      '--experimental.nodeLoader=false',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, counts: vitestCounts },
  },
  {
    title: 'Build',
    command: 'pnpm',
    args: ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
  },
  {
    title: 'Browser tests',
    command: 'pnpm',
    folder: 'e2e',
    args: ['exec', 'playwright', 'test'],
    report: { file: join(REPORTS, 'playwright.json'), counts: playwrightCounts },
  },
]
