import { describe, expect, it } from 'vitest'
import type { Column } from './columns.ts'
import { answered, type Cells, csv, escalated, extended, read } from './made-up-lines.ts'

describe('a sound line', () => {
  it('with every column is read as it stands', () => {
    const { rows, bad, refused } = read(
      csv({
        ...extended,
        channel: 'In person',
        category: ' Repairs ',
        summary: 'Two lines,\nand a “quote"',
        procedure: 'b',
        received_on: '02/06/2025',
        escalated_on: '2025-06-30',
        stage2_acknowledged_on: '2025-07-03',
        stage2_responded_on: '2025-07-31',
        stage2_outcome: 'Partially upheld',
        kind: 'complaint',
      }),
    )
    expect({ bad, refused }).toEqual({ bad: [], refused: [] })
    expect(rows.map(({ line, row }) => ({ line, row }))).toEqual([
      {
        line: 2,
        row: {
          reference: 'JC-1',
          receivedOn: '2025-06-02',
          channel: 'in person',
          category: 'Repairs',
          summary: 'Two lines,\nand a “quote"',
          procedure: 'B',
          acknowledgedOn: '2025-06-05',
          stage1: {
            respondedOn: '2025-06-26',
            outcome: 'upheld',
            extension: { to: '2025-06-30', sentOn: '2025-06-18', reason: 'The surveyor is on leave' },
          },
          escalatedOn: '2025-06-30',
          stage2: {
            acknowledgedOn: '2025-07-03',
            respondedOn: '2025-07-31',
            outcome: 'partially upheld',
            extension: null,
          },
          refusedOn: null,
          refusalGround: '',
          withdrawnOn: null,
          kind: 'complaint',
        },
      },
    ])
  })

  it('with the two required columns is a complaint to the agent, and nothing more', () => {
    const [first] = read('received_on,reference\n2025-06-02,JC-1').rows
    expect(first?.row).toMatchObject({ kind: 'complaint', procedure: 'A', channel: null, category: '' })
  })

  it.each<[string, Cells]>([
    [
      'answered in one letter',
      { ...answered, acknowledged_on: '2025-06-04', stage1_responded_on: '2025-06-04' },
    ],
    ['never acknowledged', { ...answered, acknowledged_on: '' }],
    [
      'extended without a reason, which the figures then do not count',
      { ...extended, stage1_extension_reason: '' },
    ],
    [
      'extended beyond today',
      { ...extended, stage1_responded_on: '', stage1_outcome: '', stage1_extended_to: '2027-01-08' },
    ],
    ['refused', { reference: 'JC-2', received_on: '2025-06-02', refused_on: '2025-06-04' }],
    [
      'a service request, acknowledged',
      { reference: 'S', received_on: '2025-06-02', acknowledged_on: '2025-06-02', kind: 'Service request' },
    ],
  ])('%s', (_, line) => expect(read(csv(line))).toMatchObject({ bad: [], rows: [{ line: 2 }] }))
})

describe('a bad line says what is wrong and where', () => {
  it.each<[string, Cells, Column, RegExp]>([
    ['no reference', { ...answered, reference: ' ' }, 'reference', /no reference/],
    ['a long reference', { ...answered, reference: 'x'.repeat(101) }, 'reference', /100 characters/],
    ['a reference on two lines', { ...answered, reference: 'a\nb' }, 'reference', /one line/],
    ['no day of receipt', { ...answered, received_on: '' }, 'received_on', /no date of receipt/],
    ['a date in another shape', { ...answered, received_on: '2 June 2025' }, 'received_on', /YYYY-MM-DD/],
    ['an American date', { ...answered, received_on: '06/30/2025' }, 'received_on', /no such day/],
    ['an impossible day', { ...answered, received_on: '2025-02-30' }, 'received_on', /no such day/],
    ['a day to come', { ...answered, withdrawn_on: '2026-11-23' }, 'withdrawn_on', /still to come/],
    [
      'before the bank holidays known',
      { ...answered, received_on: '2017-12-29' },
      'received_on',
      /bank holidays/,
    ],
    [
      'an extension after them',
      { ...extended, stage1_extended_to: '2029-02-01' },
      'stage1_extended_to',
      /bank holidays/,
    ],
    [
      'acknowledged before receipt',
      { ...answered, acknowledged_on: '2025-05-30' },
      'acknowledged_on',
      /before the complaint was received/,
    ],
    [
      'answered before receipt',
      { ...answered, stage1_responded_on: '2025-05-30' },
      'stage1_responded_on',
      /before the complaint was received/,
    ],
    [
      'answered before acknowledgement',
      { ...answered, stage1_responded_on: '2025-06-04' },
      'stage1_responded_on',
      /before the acknowledgement/,
    ],
    ['a response without an outcome', { ...answered, stage1_outcome: '' }, 'stage1_outcome', /no outcome/],
    [
      'an outcome without a response',
      { ...answered, stage1_responded_on: '' },
      'stage1_responded_on',
      /no response/,
    ],
    ['an unknown outcome', { ...answered, stage1_outcome: 'resolved' }, 'stage1_outcome', /partially upheld/],
    ['an unknown channel', { ...answered, channel: 'fax' }, 'channel', /telephone/],
    ['an unknown procedure', { ...answered, procedure: 'C' }, 'procedure', /A, B/],
    ['an unknown kind', { ...answered, kind: 'grumble' }, 'kind', /service request/],
    [
      'stage 2 without a stage 1 response',
      { reference: 'x', received_on: '2025-06-02', escalated_on: '2025-06-20' },
      'stage1_responded_on',
      /without a stage 1 response/,
    ],
    [
      'stage 2 before the stage 1 response',
      { ...escalated, escalated_on: '2025-06-18' },
      'escalated_on',
      /before the stage 1 response/,
    ],
    [
      'stage 2 answered but never requested',
      { ...answered, stage2_responded_on: '2025-07-31', stage2_outcome: 'upheld' },
      'escalated_on',
      /not the day it was requested/,
    ],
    [
      'stage 2 acknowledged before the request',
      { ...escalated, stage2_acknowledged_on: '2025-06-27' },
      'stage2_acknowledged_on',
      /before stage 2 was requested/,
    ],
    [
      'stage 2 answered without an outcome',
      { ...escalated, stage2_responded_on: '2025-07-31' },
      'stage2_outcome',
      /no outcome/,
    ],
    [
      'an extension nobody was told of',
      { ...extended, stage1_extension_sent_on: '' },
      'stage1_extension_sent_on',
      /not the day the resident was told/,
    ],
    [
      'an extension to no date',
      { ...extended, stage1_extended_to: '' },
      'stage1_extended_to',
      /not the new date/,
    ],
    [
      'an extension to a day before the limit',
      { ...extended, stage1_extended_to: '2025-06-13' },
      'stage1_extended_to',
      /extends nothing/,
    ],
    [
      'an extension told after the response',
      { ...extended, stage1_extension_sent_on: '2025-06-27' },
      'stage1_extension_sent_on',
      /after the response/,
    ],
    [
      'an extension told before receipt',
      { ...extended, stage1_extension_sent_on: '2025-05-30' },
      'stage1_extension_sent_on',
      /before the stage began/,
    ],
    ['refused and answered', { ...answered, refused_on: '2025-06-20' }, 'refused_on', /refused and answered/],
    [
      'refused before receipt',
      { reference: 'x', received_on: '2025-06-02', refused_on: '2025-06-01' },
      'refused_on',
      /before it was received/,
    ],
    ['a ground without a refusal', { ...answered, refusal_ground: 'Too old' }, 'refused_on', /not the day/],
    [
      'withdrawn before receipt',
      { ...answered, withdrawn_on: '2025-06-01' },
      'withdrawn_on',
      /before it was received/,
    ],
    [
      'refused and withdrawn',
      { reference: 'x', received_on: '2025-06-02', refused_on: '2025-06-04', withdrawn_on: '2025-06-05' },
      'withdrawn_on',
      /whichever came first/,
    ],
    [
      'a service request with an outcome',
      { ...answered, kind: 'service request' },
      'kind',
      /only a complaint has/,
    ],
    ['a control character', { ...answered, summary: 'bell\u0007' }, 'summary', /control character/],
    [
      'a text over 10,000 characters',
      { ...answered, summary: 'x'.repeat(10_001) },
      'summary',
      /10000 is the most/,
    ],
  ])('%s', (_, line, column, because) => {
    const { rows, bad } = read(csv(line))
    expect(rows.map(({ line, row }) => ({ line, row }))).toEqual([])
    expect(bad[0]?.problems.map(problem => problem.column)).toEqual([column])
    expect(bad[0]?.problems[0]).toMatchObject({ line: 2, column, because: expect.stringMatching(because) })
  })

  it('all that is wrong with it at once, each cell once', () => {
    const { bad } = read(csv({ ...answered, received_on: 'June', stage1_outcome: 'yes', channel: 'fax' }))
    expect(bad[0]?.problems.map(({ column, value }) => [column, value])).toEqual([
      ['received_on', 'June'],
      ['channel', 'fax'],
      ['stage1_outcome', 'yes'],
    ])
  })

  it('and never stops the good ones', () => {
    const { rows, bad } = read(
      csv({ ...answered, reference: 'A' }, { reference: 'B' }, { ...answered, reference: 'C' }),
    )
    expect(rows.map(({ row }) => row.reference)).toEqual(['A', 'C'])
    expect(bad.map(({ line }) => line)).toEqual([3])
  })
})

it('a formula in a cell is a text', () => {
  expect(read(csv({ ...answered, summary: '=1+1' })).rows[0]?.row.summary).toBe('=1+1')
})
