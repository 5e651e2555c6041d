import { sameHome } from '@putright/complaint'
import type { AlikeLine } from '@putright/db/queries/intake'

/** Who complains and from which home, as a form or a record has them. */
type Of = Pick<AlikeLine, 'name' | 'address'>

/** Those lines that are of the same person or the same home, however it is written. */
export const alike = <Line extends Of>(of: Of, lines: readonly Line[]): Line[] =>
  lines.filter(line => samePerson(of.name, line.name) || sameHome(of.address, line.address))

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])

/** Whether two names are one, whatever the order, titles, marks and accents. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a !== '' && a === b
}

// In any order, without titles, marks and accents.
const wordsOf = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter(word => !TITLES.has(word))
    .toSorted()
    .join(' ')
