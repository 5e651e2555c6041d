import { describe, expect, it } from 'vitest'
import { countsOf, playwrightCounts, vitestCounts } from './counts.ts'

describe('the last line of pnpm test', () => {
  it('counts what Vitest reports', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 3, numPendingTests: 1 }
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2, skipped: 1 })
  })
  it('counts a test file that does not load', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1, numPendingTests: 0 }
    expect(vitestCounts(report).failed).toBe(1)
  })
  it('counts what Playwright reports', () => {
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    })
  })
  it('counts a run that broke off before it reported', async () => {
    const counts = await countsOf({ file: '/nowhere/report.json', counts: vitestCounts })
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
