import { PROVISIONS } from '@putright/handling-code'
import type { Coverage, Means, Proof } from './read-coverage.ts'

/** What a computer decides or writes is shown by a test; a report or a person’s work is shown by its results. */
const TO_BE_PROVED: readonly Means[] = ['rule', 'letter']

/**
 * What is wrong with the table of the Code, a sentence each. `titlesIn` gives the titles in a test file by its path, or
 * undefined where there is none.
 */
export function coverageFaults(table: readonly Coverage[], titlesIn: TitlesIn): string[] {
  return [...provisionFaults(table), ...table.flatMap(row => rowFaults(row, titlesIn))]
}

function provisionFaults(table: readonly Coverage[]): string[] {
  const rows = table.map(({ provision }) => provision)
  const expected = PROVISIONS.map(({ id }) => id as string)
  return [
    ...expected.filter(id => !rows.includes(id)).map(id => `${id} has no row.`),
    ...rows.filter(id => !expected.includes(id)).map(id => `${id} is no provision of the Code.`),
    ...rows.filter((id, index) => rows.indexOf(id) !== index).map(id => `${id} has two rows.`),
  ]
}

function rowFaults({ provision, means, what, proofs }: Coverage, titlesIn: TitlesIn): string[] {
  const proved = means.some(one => TO_BE_PROVED.includes(one))
  return [
    ...(what === '' ? [`${provision} does not say what the product does.`] : []),
    ...(proved && proofs.length === 0
      ? [`${provision} is marked ${means.join(', ')} and names no test.`]
      : []),
    ...proofs.flatMap(proof => proofFaults(provision, proof, titlesIn)),
  ]
}

type TitlesIn = (file: string) => string[] | undefined

function proofFaults(provision: string, { file, title }: Proof, titlesIn: TitlesIn): string[] {
  const titles = titlesIn(file)
  if (titles === undefined) return [`${provision} names ${file}, which is not there.`]
  if (!titles.some(written => written.includes(title)))
    return [`${provision} names “${title}”, and ${file} has no such test.`]
  return new RegExp(`(^|[^\\d.])${provision.replace('.', '\\.')}(?![\\d])`).test(title)
    ? []
    : [`${provision} is proved by “${title}”, which does not name it.`]
}
