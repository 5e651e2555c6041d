import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** One run over all packages: one pool of workers, one report. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: ['packages/*', 'db', 'jobs', 'app'],
    passWithNoTests: false,
    maxWorkers: 2,
  },
})
