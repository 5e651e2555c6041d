import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { personalDataDue } from './personal-data-due.ts'
import { ANSWERED, record, type Told } from './record.fixture.ts'

const asked: Fact = { type: 'access asked', identity: 'We know their voice.' }
const given: Fact = { type: 'access given', asked: 7, packId: 'a-pack', reasons: 'Neighbours.' }
const raised: Fact = { type: 'data protection raised', head: null, words: 'It was read out.' }
const answered: Fact = { type: 'data protection answered', raised: 7, outcome: 'It was.', told: 'By letter.' }
const due = (...told: Told[]) => personalDataDue(record(...ANSWERED, ...told), englandAndWales)

describe('C10, C11: what a resident waits for about their personal data, and why that day', () => {
  it('a copy, until it is given', () => {
    expect(due(['2026-09-01', asked])).toMatchObject([
      {
        seq: 7,
        kind: 'copy',
        due: '2026-10-01',
        metOn: null,
        because: 'UK GDPR Article 12(3): one month from the day it came, 1 September 2026.',
      },
    ])
    expect(due(['2026-09-01', asked], ['2026-09-20', given])).toMatchObject([{ metOn: '2026-09-20' }])
  })
  it.each<[string, Told[], string]>([
    [
      'on a Saturday',
      [['2026-09-10', asked]],
      '; and as 10 October 2026 is no working day, the next one that is.',
    ],
    [
      'longer, because it is complex',
      [
        ['2026-09-01', asked],
        ['2026-09-20', { type: 'access extended', asked: 7, reason: 'Four hundred e-mails.' }],
      ],
      '; two more because it is complex, of which the resident was told.',
    ],
    [
      'after a question',
      [
        ['2026-09-01', asked],
        ['2026-09-10', { type: 'access question put', asked: 7, question: 'Which year?' }],
        ['2026-09-11', { type: 'access question answered', asked: 7, answer: 'This one.' }],
      ],
      '; one day on which the clock stood still.',
    ],
    [
      'while a question waits',
      [
        ['2026-09-01', asked],
        ['2026-09-10', { type: 'access question put', asked: 7, question: 'Which year?' }],
      ],
      'The clock stands still since 10 September 2026, until the resident says what they mean.',
    ],
  ])('%s', (_, told, words) => expect(due(...told)[0]?.because).toContain(words))
  it('an acknowledgement by a day, and an outcome without undue delay; one that is answered was acknowledged by that', () => {
    expect(due(['2026-07-02', raised])).toMatchObject([
      { kind: 'acknowledgement', due: '2026-08-03', metOn: null, because: expect.stringContaining('164A') },
      { kind: 'outcome', due: null, metOn: null, because: expect.stringContaining('without undue delay') },
    ])
    expect(due(['2026-07-02', raised], ['2026-07-10', answered]).map(({ metOn }) => metOn)).toEqual([
      '2026-07-10',
      '2026-07-10',
    ])
  })
})
