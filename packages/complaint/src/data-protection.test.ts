import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { dataProtectionIn } from './data-protection.ts'
import type { Fact } from './events.ts'
import { ANSWERED, record, type Told } from './record.fixture.ts'

const raised: Fact = { type: 'data protection raised', head: 1, words: 'My file was shown to a neighbour.' }
const acknowledged: Fact = { type: 'data protection acknowledged', raised: 7, words: 'By e-mail.' }
const answered: Fact = {
  type: 'data protection answered',
  raised: 7,
  outcome: 'It was shown, and should not have been.',
  told: 'By letter.',
}
const one = (...told: Told[]) => dataProtectionIn(record(...ANSWERED, ...told), englandAndWales)[0]

describe('C10: thirty calendar days to acknowledge what is about personal data', () => {
  it.each([
    ['counted from the next day', '2026-07-01', '2026-07-31'],
    ['on a Saturday, the Monday after', '2026-07-02', '2026-08-03'],
    ['on Christmas Day, the next working day', '2026-11-25', '2026-12-29'],
  ])('%s', (_, on, due) => expect(one([on, raised])?.acknowledgementDue).toBe(due))
  it('is acknowledged and answered by itself, whatever becomes of the rest', () => {
    expect(one(['2026-07-01', raised])).toMatchObject({ acknowledgedOn: null, answeredOn: null })
    expect(one(['2026-07-01', raised], ['2026-07-03', acknowledged], ['2026-07-10', answered])).toMatchObject(
      { acknowledgedOn: '2026-07-03', answeredOn: '2026-07-10', told: 'By letter.' },
    )
  })
})
