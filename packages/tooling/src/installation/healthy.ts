import { setTimeout as wait } from 'node:timers/promises'

/** Waits until the address answers that all is well. */
export async function healthy(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (response?.ok) return
    await wait(100)
  }
}
