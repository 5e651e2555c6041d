/**
 * Whether two addresses are of one home (5.8): however they are written, but flat by flat. The flat is among the first
 * numbers, the postcode at the end; so one may leave out what comes last in the other, such as town and postcode.
 */
export function sameHome(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  // A street without a number is no home yet, and “4” alone is one in every street.
  if (shorter.length < 2 || !shorter.some(word => /\d/.test(word))) return false
  return shorter.every((word, place) => word === longer[place])
}

const wordsOf = (address: string): string[] =>
  address
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’.]/gu, '')
    .replaceAll(/(\d)\s+(\p{L})(?!\p{L})/gu, '$1$2') // 4 A is 4A
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !FILLERS.has(word))
    .map(word => WRITTEN_SHORT[word] ?? word)

const FILLERS: ReadonlySet<string> = new Set(['flat', 'apartment', 'apt', 'no', 'number', 'the'])

const WRITTEN_SHORT: Record<string, string> = {
  rd: 'road',
  st: 'street',
  ave: 'avenue',
  av: 'avenue',
  ct: 'court',
  ln: 'lane',
  cl: 'close',
  cres: 'crescent',
  sq: 'square',
  terr: 'terrace',
  gdns: 'gardens',
  pl: 'place',
}
