/** How a number of runs went; times in milliseconds. */
export interface Spread {
  runs: number
  p50: number
  p95: number
  perSecond: number
}

/** The spread of runs that together took `elapsed`: by default, of runs one after the other. */
export function spreadOf(times: readonly number[], elapsed = sum(times)): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  return {
    runs: times.length,
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    perSecond: (times.length / elapsed) * 1000,
  }
}

/** By nearest rank: a time that was measured, and never one between two. */
function percentile(sorted: readonly number[], percent: number): number {
  const time = sorted[Math.ceil((percent / 100) * sorted.length) - 1]
  if (time === undefined) throw new Error('Nothing was measured')
  return time
}

const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0)
