import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../repository.ts'
import { coverageFaults } from './faults.ts'
import { type Coverage, readCoverage } from './read-coverage.ts'
import { titlesOf } from './titles-of.ts'

const TABLE = readFileSync(join(REPOSITORY, 'packages/handbook/code-coverage.md'), 'utf8')

// Each file is read once for all the tables below.
const known = new Map<string, string[]>()

function titlesIn(file: string): string[] | undefined {
  const path = join(REPOSITORY, file)
  if (!/\.(test|spec)\.tsx?$/.test(file) || !existsSync(path)) return undefined
  const titles = known.get(file) ?? titlesOf(readFileSync(path, 'utf8'))
  known.set(file, titles)
  return titles
}

it('every provision of the Code is met as the handbook says, and every rule and letter is proved by a test', () => {
  expect(coverageFaults(readCoverage(TABLE), titlesIn)).toEqual([])
})

describe('a table that says what is not so is found out', () => {
  const rows = readCoverage(TABLE)
  const changed = (provision: string, change: Partial<Coverage>) =>
    coverageFaults(
      rows.map(row => (row.provision === provision ? { ...row, ...change } : row)),
      titlesIn,
    )
  const [proof] = rows.find(({ provision }) => provision === '6.3')?.proofs ?? []
  if (!proof) throw new Error('6.3 has no proof to change')

  it.each<[string, Partial<Coverage>, string]>([
    ['a rule without a test', { proofs: [] }, '6.3 is marked'],
    ['a test that is not there', { proofs: [{ ...proof, title: '6.3 is always kept' }] }, 'has no such test'],
    ['a file that is not there', { proofs: [{ ...proof, file: 'app/a.test.ts' }] }, 'which is not there'],
    ['a file that is no test', { proofs: [{ ...proof, file: 'README.md' }] }, 'which is not there'],
    [
      'a test of something else',
      { proofs: rows.find(({ provision }) => provision === '6.2')?.proofs ?? [] },
      'which does not name it',
    ],
    ['nothing said', { what: '' }, '6.3 does not say what the product does.'],
  ])('%s', (_, change, fault) => expect(changed('6.3', change).join(' ')).toContain(fault))

  it('a provision left out, twice, or made up', () => {
    const [first] = rows
    if (!first) throw new Error('The table is empty')
    const made = [...rows.slice(1), { ...first, provision: '6.21' }, { ...first, provision: '6.3' }]
    expect(coverageFaults(made, titlesIn)).toEqual(
      expect.arrayContaining(['1.1 has no row.', '6.21 is no provision of the Code.', '6.3 has two rows.']),
    )
  })
})

it('titles are read from the tests themselves, tables of tests and groups included, and not from what is skipped', () => {
  // Written in two, or this file would seem to skip a test itself.
  const PASSED_OVER = ['it', 'skip'].join('.')
  const source = `describe('6.1 a group', () => { it.each([['x']])('a %s', () => {}); test('b', f) ; ${PASSED_OVER}('c', f); say('d') })`
  expect(titlesOf(source)).toEqual(['6.1 a group', 'a %s', 'b'])
})
