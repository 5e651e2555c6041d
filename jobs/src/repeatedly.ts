import { setTimeout as sleep } from 'node:timers/promises'

/** Does the work until stopped, `every` milliseconds after it last ended. What fails is told, and tried again. */
export function repeatedly(
  work: () => Promise<unknown>,
  every: number,
  failed: (cause: Error) => void,
): () => Promise<void> {
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await work().catch(failed)
      await sleep(every, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return () => {
    stopping.abort()
    return running
  }
}
