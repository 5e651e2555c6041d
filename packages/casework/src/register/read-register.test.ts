import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from './columns.ts'
import { answered, type Cells, csv, extended, read, today } from './made-up-lines.ts'
import { readRegister } from './read-register.ts'

describe('a reference that comes twice', () => {
  it('with the same content: one is enough', () => {
    const { rows, bad } = read(csv(answered, answered))
    expect(rows).toHaveLength(1)
    expect(bad[0]?.problems[0]).toMatchObject({
      line: 3,
      value: 'JC-1',
      because: expect.stringMatching(/says the same/),
    })
  })

  it('with other content: the first stands', () => {
    const { rows, bad } = read(csv(answered, { ...answered, summary: 'Another' }))
    expect(rows.map(({ row }) => row.summary)).toEqual([''])
    expect(bad[0]?.problems[0]?.because).toMatch(/Line 2 .* something else/)
  })
})

describe('lines are counted as in the file', () => {
  const header = 'reference,received_on,summary'

  it('with comments, blank lines, empty rows and line breaks in cells, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = [
        '# ours',
        '"# yours, padded",,',
        '',
        header,
        'A,2025-06-02,"one',
        '',
        'three"',
        '',
        ',,',
        'B,soon,',
        'C,2025-06-02,',
      ]
      const { rows, bad } = read(lines.join(end))
      expect(rows.map(({ line }) => line)).toEqual([5, 11])
      expect(bad.map(({ line }) => line)).toEqual([10])
    }
  })

  it('after a mark at the front', () => {
    expect(read(`\uFEFF${header}\nA,2025-06-02,`).rows).toHaveLength(1)
  })

  it('a line with too many or too few cells', () => {
    const { rows, bad } = read(`${header}\nA,2025-06-02,cold, damp\nB,2025-06-02\nC,2025-06-02,`)
    expect(bad.map(({ line, problems }) => [line, problems[0].because.slice(0, 21)])).toEqual([
      [2, 'This line has 4 cells'],
      [3, 'This line has 2 cells'],
    ])
    expect(rows.map(({ row }) => row.reference)).toEqual(['C'])
  })

  it('a stray quotation mark costs its own line only', () => {
    const { rows, bad } = read(
      `${header}\nA,2025-06-02,"said "no" twice"\nB,2025-06-02,\nC,2025-06-02,"never closed\nD,2025-06-02,`,
    )
    expect(bad.map(({ line }) => line)).toEqual([2, 4])
    expect(bad[0]?.problems[0].because).toMatch(/quotation mark/)
    expect(rows.map(({ row, line }) => [row.reference, line])).toEqual([
      ['B', 3],
      ['D', 5],
    ])
  })
})

describe('a file that cannot be trusted is refused as a whole', () => {
  const bytes = (...parts: (number[] | string)[]) =>
    Uint8Array.from(
      parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    )

  it.each<[string, Uint8Array, RegExp]>([
    [
      'Windows encoding',
      bytes('reference,received_on,summary\nA,2025-06-02,caf', [0xe9]),
      /not saved as UTF-8.*CSV UTF-8/,
    ],
    ['UTF-16', bytes([0xff, 0xfe], 'r'), /UTF-16/],
    ['UTF-16, the other way round', bytes([0xfe, 0xff], 'r'), /UTF-16/],
    ['a workbook', bytes([0x50, 0x4b, 3, 4]), /workbook/],
    ['an empty file', bytes(''), /empty/],
    ['only comments', bytes('# nothing yet\n'), /empty/],
    ['more than 32 MB', new Uint8Array(32 * 1024 * 1024 + 1), /larger than 32 MB/],
    ['semicolons', bytes('reference;received_on\nA;2025-06-02'), /separated by semicolons/],
    ['tabs', bytes('reference\treceived_on\nA\t2025-06-02'), /separated by tabs/],
    ['no day of receipt', bytes('reference,summary\nA,x'), /“received_on” is missing/],
    ['a misspelt column', bytes('reference,received_on,acknowleged_on\n'), /Did you mean “acknowledged_on”/],
    ['a foreign column', bytes('reference,received_on,mood\n'), /no column “mood”. Delete it/],
    ['a column without a name', bytes('reference,received_on,\n'), /Column 3 has no name/],
    ['a column twice', bytes('reference,received_on,Received on\n'), /there twice/],
    ['a header with a stray quotation mark', bytes('"reference,received_on\n'), /quotation mark/],
    [
      'stray quotation marks throughout',
      bytes(`reference,received_on\n${'"a"b,c\n'.repeat(30)}`),
      /do not pair/,
    ],
  ])('%s', (_, file, because) => {
    const reading = readRegister(file, today)
    expect({ rows: reading.rows, bad: reading.bad }).toEqual({ rows: [], bad: [] })
    expect(reading.refused[0]?.because).toMatch(because)
  })

  it('over 100,000 lines', () => {
    const reading = read(`reference,received_on\n${'A,2025-06-02\n'.repeat(100_001)}`)
    expect(reading.refused[0]?.because).toMatch(/100001 lines/)
  })
})

it('50,000 lines are read', () => {
  const lines = Array.from({ length: 50_000 }, (_, n): Cells => ({ ...extended, reference: `JC-${n}` }))
  const { rows, bad } = read(csv(...lines))
  expect([rows.length, bad.length]).toEqual([50_000, 0])
})

it('every line of any text is good, bad, blank or covered by a refusal: nothing throws', () => {
  const anyCell = fc.oneof(
    fc.constantFrom('', '2025-06-02', 'upheld', '"', '=1'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 24 }), { maxLength: 6 }), lines => {
      const text = `${COLUMNS.join(',')}\n${lines.map(cells => cells.join(',')).join('\n')}`
      const { rows, bad, refused } = read(text)
      for (const { line, problems } of bad) for (const problem of problems) expect(problem.line).toBe(line)
      expect(refused).toEqual([])
      expect(rows.length + bad.length).toBeLessThanOrEqual(text.split('\n').length)
    }),
  )
})
