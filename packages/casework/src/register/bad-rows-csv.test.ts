import { describe, expect, it } from 'vitest'
import { badRowsCsv } from './bad-rows-csv.ts'
import { answered, csv, read } from './made-up-lines.ts'

describe('the file of bad rows', () => {
  const bad = csv(
    { ...answered, reference: '-12', stage1_outcome: 'yes', summary: '=HYPERLINK("x")' },
    { ...answered, reference: 'B', channel: '@fax', category: '+44', summary: 'Heating, “again”' },
  )

  it('gives each cell back with what is wrong, and neutralises formulas', () => {
    const file = badRowsCsv(read(bad))
    expect(file.startsWith('\uFEFFreference,')).toBe(true)
    expect(file.split('\r\n')[0]?.endsWith(',kind,error')).toBe(true)
    for (const guarded of ["'-12", "'=HYPERLINK", "'@fax", "'+44"]) expect(file).toContain(guarded)
    expect(file).toContain('stage1_outcome: Write one of: upheld, partially upheld, not upheld.')
  })

  it('corrected, is read again with the same texts', () => {
    const corrected = badRowsCsv(read(bad)).replace(',yes,', ',upheld,').replace("'@fax", 'email')
    const { rows, bad: still } = read(corrected)
    expect(still).toEqual([])
    expect(rows.map(({ row }) => [row.reference, row.category, row.summary])).toEqual([
      ['-12', '', '=HYPERLINK("x")'],
      ['B', '+44', 'Heating, “again”'],
    ])
  })

  it('uncorrected, comes back the same', () => {
    const once = badRowsCsv(read(bad))
    expect(badRowsCsv(read(once))).toBe(once)
  })
})
