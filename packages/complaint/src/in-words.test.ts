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
