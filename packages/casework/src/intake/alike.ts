import type { AlikeLine } from '@putright/db/queries/intake'

/** Who complains and from which home, as a form or a record has them. */
type Of = Pick<AlikeLine, 'name' | 'address'>

/** Those lines that are of the same person or the same home, however it is written. */
export const alike = <Line extends Of>(of: Of, lines: readonly Line[]): Line[] =>
  lines.filter(line => samePerson(of.name, line.name) || sameHome(of.address, line.address))

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])
const FILLERS = new Set(['flat', 'apartment', 'apt', 'unit', 'no', 'number'])

function samePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one, TITLES), wordsOf(other, TITLES)]
  return a.length > 0 && a.toSorted().join(' ') === b.toSorted().join(' ')
}

// One may go on with the town and the postcode. Without a number it could be the whole street.
function sameHome(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one, FILLERS), wordsOf(other, FILLERS)].toSorted((a, b) => a.length - b.length)
  if (!short || !long || short.length < 2 || !short.some(word => /\p{N}/u.test(word))) return false
  return short.every((word, index) => word === long[index])
}

const wordsOf = (text: string, without: ReadonlySet<string>): string[] =>
  (text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    word => !without.has(word),
  )
