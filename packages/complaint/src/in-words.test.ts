import { expect, it } from 'vitest'
import { inWords } from './in-words.ts'
import { ANSWERED, FINAL, record, refused, withdrawn } from './record.fixture.ts'

it('a timeline tells each event in a few plain words', () => {
  expect(record(...FINAL).map(inWords)).toEqual([
    'Received by telephone',
    'Logged as PC-0001',
    'Stage 1 acknowledged and defined in one part',
    'Stage 1 investigation allocated',
    'Part 1 decided: not upheld',
    'Stage 1 response issued: not upheld',
    'Resident asked for stage 2',
    'Stage 2 acknowledged and defined in one part',
    'Stage 2 investigation allocated',
    'Part 1 decided: upheld',
    'Final response issued: upheld',
  ])
  expect(
    record(...ANSWERED, ['2026-06-15', refused('escalation')], ['2026-06-16', withdrawn])
      .slice(-2)
      .map(inWords),
  ).toEqual(['Escalation refused: court proceedings have begun', 'Withdrawn by the resident'])
})

it('5.12: letters, calls and documents read as plainly', () => {
  const told = record(
    [
      '2026-06-02',
      {
        type: 'corresponded',
        direction: 'in',
        by: 'visit',
        with: 'contractor',
        subject: 'The state of the gutter',
        words: 'It is cracked along its length.',
        documentIds: [],
      },
    ],
    ['2026-06-03', { type: 'filed', about: 'Photographs', documentIds: ['one', 'two'] }],
    [
      '2026-06-04',
      { type: 'marked', what: { documentId: 'one' }, withheld: true, reason: 'A neighbour is in it.' },
    ],
    ['2026-06-05', { type: 'marked', what: { seq: 1 }, withheld: false, reason: 'They agree.' }],
  )
  expect(told.map(inWords)).toEqual([
    'From a contractor, at a visit: The state of the gutter',
    '2 documents filed: Photographs',
    'A document marked to be left out of what is given to others',
    'Entry 1 no longer left out of what is given to others',
  ])
})
