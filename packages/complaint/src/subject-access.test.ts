import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { ANSWERED, record, type Told } from './record.fixture.ts'
import { accessRequestsIn } from './subject-access.ts'

const asked: Fact = { type: 'access asked', identity: 'We know their voice and address.' }
const put: Fact = { type: 'access question put', asked: 7, question: 'Which year?' }
const answered: Fact = { type: 'access question answered', asked: 7, answer: 'This one.' }
const extended: Fact = { type: 'access extended', asked: 7, reason: 'Four hundred e-mails.' }
const given: Fact = { type: 'access given', asked: 7, packId: 'a-pack', reasons: 'Neighbours.' }

const one = (...told: Told[]) => accessRequestsIn(record(...ANSWERED, ...told), englandAndWales)[0]

describe('C11: personal data is given within a calendar month of the day it was asked for', () => {
  it.each<[string, Told[], string | null]>([
    ['the same date next month', [['2026-09-01', asked]], '2026-10-01'],
    ['in a shorter month its last day', [['2027-01-31', asked]], '2027-03-01'],
    ['on a Saturday, the Monday after', [['2026-09-10', asked]], '2026-10-12'],
    ['at Christmas, the next working day', [['2026-11-25', asked]], '2026-12-29'],
    [
      'two months more where it is complex',
      [
        ['2026-09-01', asked],
        ['2026-09-20', extended],
      ],
      '2026-12-01',
    ],
    [
      'not counting while the resident is asked what they mean',
      [
        ['2026-09-01', asked],
        ['2026-09-10', put],
      ],
      null,
    ],
    [
      'and later by as many days as it stood still',
      [
        ['2026-09-01', asked],
        ['2026-09-10', put],
        ['2026-09-15', answered],
      ],
      '2026-10-06',
    ],
  ])('%s', (_, told, due) => expect(one(...told)?.due).toBe(due))
  it('is answered by the copy that is given', () =>
    expect(one(['2026-09-01', asked], ['2026-09-20', given])).toMatchObject({ givenOn: '2026-09-20' }))
  it('given while the clock stands still, it says so, and that nothing is waited for', () =>
    expect(one(['2026-09-01', asked], ['2026-09-10', put], ['2026-09-20', given])).toMatchObject({
      due: null,
      givenOn: '2026-09-20',
      because: 'The clock had stood still since 10 September 2026 when it was given.',
    }))
})
