/** Tells on the terminal what is being done, and how long it took. */
export function progress(signal: AbortSignal): <T>(title: string, work: () => Promise<T>) => Promise<T> {
  return async (title, work) => {
    signal.throwIfAborted()
    const from = performance.now()
    process.stdout.write(`${title} … `)
    try {
      const made = await work()
      process.stdout.write(`${seconds(from)}\n`)
      return made
    } catch (fault) {
      process.stdout.write('\n')
      throw fault
    }
  }
}

export const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`
