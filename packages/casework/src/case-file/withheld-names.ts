/** What stands in a name's place: in what goes to others, and in what goes to the resident. */
export const IN_PLACE = { name: '[name withheld]', person: '[another person]' } as const

/** Takes names out of a text: nothing of them is left in it. */
export type WithoutNames = (text: string) => string

/**
 * Names to take out, as they were typed, a line each. A name is found whatever its capitals, over line ends, with straight
 * or curly apostrophes, and with characters that nobody sees between its letters; “Ann” is not found in “planned”.
 */
export function withoutNames(names: readonly string[], inPlace: string): WithoutNames {
  if (names.length === 0) return text => text
  // The longest first: of “Ann” and “Ann Other”, the whole name goes.
  const patterns = names.toSorted((one, other) => other.length - one.length).map(patternOf)
  const found = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  )
  return text => text.normalize('NFC').replaceAll(found, inPlace)
}

/** The same with every text of a value, however deep, but for words that say of what kind a thing is. */
export function throughout<T>(value: T, without: WithoutNames): T {
  if (typeof value === 'string') return without(value) as T
  if (Array.isArray(value)) return value.map(item => throughout(item, without)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KINDS.has(key) ? item : throughout(item, without)]),
  ) as T
}

const KINDS: ReadonlySet<string> = new Set([
  'as',
  'kind',
  'responsibility',
  'outcome',
  'ground',
  'of',
  'sending',
  'sha256',
])

/** The names of a text field, each once. */
export const namesIn = (lines: string): string[] => [
  ...new Set(
    lines
      .split('\n')
      .map(line => line.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
      .filter(line => line !== ''),
  ),
]

const UNSEEN = '[\\p{Cc}\\p{Cf}]*'

function patternOf(name: string): string {
  return name
    .split(' ')
    .map(word => Array.from(word, signPattern).join(UNSEEN))
    .join('[\\s\\p{Cf}]+')
}

const signPattern = (sign: string): string =>
  /['’ʼ]/u.test(sign) ? "['’ʼ]" : sign.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
