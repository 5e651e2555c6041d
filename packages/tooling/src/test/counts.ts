import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Counts, Report } from './step.ts'

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
})

export function vitestCounts(written: unknown): Counts {
  const report = VitestReport.parse(written)
  // A file that does not even load has no failed test in it, only a failed suite.
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests }
}

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

export function playwrightCounts(written: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(written).stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/** The counts a reporter left; a step that broke off before it wrote any counts as one failure. */
export async function countsOf({ file, counts }: Report): Promise<Counts> {
  const written = await readFile(file, 'utf8').catch(() => undefined)
  return written ? counts(JSON.parse(written)) : { passed: 0, failed: 1, skipped: 0 }
}
