const MOST_SAID = 3

/**
 * Does something for one after another, and says how much was done. What fails keeps back no other, and is not passed over:
 * it is thrown once all have had their turn, so that the log says what failed and the queue tries again.
 */
export async function oneByOne<One>(
  ones: readonly One[],
  work: (one: One) => Promise<number>,
): Promise<number> {
  const faults: Error[] = []
  let done = 0
  for (const one of ones)
    try {
      done += await work(one)
    } catch (fault) {
      faults.push(fault as Error)
    }
  if (faults.length === 0) return done
  const said = [...new Set(faults.map(({ message }) => message))].slice(0, MOST_SAID)
  throw new AggregateError(faults, `${faults.length} of ${ones.length} failed: ${said.join('; ')}`)
}
