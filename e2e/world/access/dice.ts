/** Chance that comes out the same for the same seed (mulberry32). */
export interface Dice {
  /** A whole number from 0 to one less than `of`. */
  below(of: number): number
  percent(chance: number): boolean
  one<T>(of: readonly T[]): T
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (of: number) => Math.floor(next() * of)
  return {
    below,
    percent: chance => below(100) < chance,
    one: of => of[below(of.length)] as (typeof of)[number],
  }
}
