import type { Connection } from '@putright/db'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Keys } from './keys.ts'

const MINUTES = 60

/** How often each may be tried before it has to wait, and for how many seconds the tries are counted. */
const LIMITS = {
  'sign-in to an account': { points: 10, duration: 15 * MINUTES },
  'sign-in from an address': { points: 60, duration: 15 * MINUTES },
  'reset of an account': { points: 3, duration: 60 * MINUTES },
  'reset from an address': { points: 30, duration: 60 * MINUTES },
  'code of a person': { points: 10, duration: 15 * MINUTES },
  'sign-up from an address': { points: 10, duration: 60 * MINUTES },
  'mail to a new address': { points: 5, duration: 60 * MINUTES },
  'token from an address': { points: 30, duration: 15 * MINUTES },
} as const

type Limit = keyof typeof LIMITS

/** One thing that is tried: the limit, and of whom it is counted (an e-mail address, an id, an internet address). */
export type Tried = readonly [limit: Limit, whose: string]

/** Counts tries in the database, so that a restart forgets none and several processes count together. */
export function throttleOn({ pool }: Connection, keys: Keys) {
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, limit]) => [
      name as Limit,
      new RateLimiterPostgres({
        ...limit,
        storeClient: pool,
        storeType: 'pool',
        tableName: 'throttles',
        tableCreated: true,
        keyPrefix: '',
      }),
    ]),
  )
  const of = ([limit, whose]: Tried) => {
    const limiter = limiters.get(limit)
    if (!limiter) throw new Error(`There is no limit named ${limit}`)
    return [limiter, keys.hash(limit, whose).toString('base64url')] as const
  }

  return {
    /** Counts a try before it is made, so that of many at once none slips by. A sentence where it has to wait. */
    async mayTry(...tried: Tried[]): Promise<string | null> {
      for (const one of tried) {
        const [limiter, key] = of(one)
        const refused = await limiter.consume(key).then(
          () => null,
          (cause: unknown) => cause,
        )
        if (refused instanceof RateLimiterRes) return waitFor(refused.msBeforeNext)
        if (refused) throw refused
      }
      return null
    },
    /** The sentence, if it has to wait; counts nothing. */
    async mustWait(tried: Tried): Promise<string | null> {
      const [limiter, key] = of(tried)
      const counted = await limiter.get(key)
      return counted && counted.consumedPoints > limiter.points ? waitFor(counted.msBeforeNext) : null
    },
    /** It was no guess: its tries are forgotten. */
    async succeeded(tried: Tried): Promise<void> {
      const [limiter, key] = of(tried)
      await limiter.delete(key)
    },
    /** It was no guess: this try is not counted, others from there are. */
    async takeBack(tried: Tried): Promise<void> {
      const [limiter, key] = of(tried)
      await limiter.reward(key)
    },
  }
}

function waitFor(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  return `That was tried too often. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, and try again.`
}
