import { type Spread, spreadOf } from './statistics.ts'

type Work = (run: number) => unknown

/** Runs both in turn, so that whatever else the machine does falls on both alike. */
export async function inTurn(
  runs: number,
  ours: Work,
  theirs: Work,
): Promise<{ ours: Spread; theirs: Spread }> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  const warmUp = Math.ceil(runs / 10)
  for (let run = -warmUp; run < runs; run += 1) {
    const took = {
      ours: await timed(() => ours(run + warmUp)),
      theirs: await timed(() => theirs(run + warmUp)),
    }
    if (run < 0) continue
    times.ours.push(took.ours)
    times.theirs.push(took.theirs)
  }
  return { ours: spreadOf(times.ours), theirs: spreadOf(times.theirs) }
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
