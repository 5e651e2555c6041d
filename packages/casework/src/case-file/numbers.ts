/** Things with the numbers they have in a file: L01, L02 … */
export const numbered = <T>(letter: 'L' | 'D', things: readonly T[]): [number: string, thing: T][] =>
  things.map((thing, index) => [`${letter}${String(index + 1).padStart(2, '0')}`, thing])
