import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** True so many times in a hundred. */
  percent(chance: number): boolean
  one<T>(of: readonly [T, ...T[]]): T
}

export function diceOf(seed: number): Dice {
  const generator = xoroshiro128plus(seed)
  const between = (least: number, most: number) => uniformInt(generator, least, most)
  return {
    between,
    percent: chance => between(1, 100) <= chance,
    one: of => of[between(0, of.length - 1)] ?? of[0],
  }
}
