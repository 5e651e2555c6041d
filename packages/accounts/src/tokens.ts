import { type Means, type Refusal, refuse } from './means.ts'
import type { Visit } from './visit.ts'

/** What a link was found to be for; or a sentence, where so many were tried from there that it has to wait. */
export type TokenTried<Found> = { found: Found | undefined; wait: null } | { wait: string }

/** As lookUpToken; a link that leads nowhere is noted in the audit log. */
export async function tryToken<Found>(
  means: Means,
  visit: Visit,
  look: () => Promise<Found | undefined>,
): Promise<TokenTried<Found>> {
  const tried = await lookUpToken(means, visit, look)
  if (tried.wait === null && tried.found === undefined) await means.note('link refused', null)
  return tried
}

/** Looks up what a mailed link is for. Only links that lead nowhere are counted, by the internet address they come from. */
export async function lookUpToken<Found>(
  { throttle }: Means,
  visit: Visit,
  look: () => Promise<Found | undefined>,
): Promise<TokenTried<Found>> {
  const tried = ['token from an address', visit.address] as const
  const wait = await throttle.mustWait(tried)
  if (wait) return { wait }
  const found = await look()
  if (found === undefined) await throttle.mayTry(tried)
  return { found, wait: null }
}

/** Uses what a mailed link is for, which refuses by itself where it leads nowhere; unless so many were tried from there. */
export async function useToken<Done>(
  means: Means,
  visit: Visit,
  look: () => Promise<unknown>,
  use: () => Promise<Done>,
): Promise<Done | Refusal> {
  const { wait } = await tryToken(means, visit, look)
  return wait === null ? use() : refuse(wait)
}
