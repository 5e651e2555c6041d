import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Begun last, they would keep everybody waiting at the end. The first two mostly wait, and leave the others room. */
const LONGEST = [
  'jobs/src/killed.test.ts',
  'jobs/src/worker.test.ts',
  'packages/casework/src/random-walk.test.ts',
  'packages/documents/src/pdf/letter-pdf.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => LONGEST.findIndex(path => moduleId.endsWith(path))
    const longest = sorted.filter(file => rank(file) >= 0).sort((a, b) => rank(a) - rank(b))
    return [...longest, ...sorted.filter(file => rank(file) < 0)]
  }
}

/** One run over all packages: one pool of workers, one report. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: ['packages/*', 'db', 'jobs', 'app'],
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
  },
})
