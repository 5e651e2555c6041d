import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { evidenceDue, whyAskedDue } from './evidence-due.ts'

describe('C8: evidence within fifteen working days, or three weeks', () => {
  it.each([
    ['asked on a Monday', '2026-06-01', '2026-06-22', '15 working days after the request of 1 June 2026.'],
    ['asked on a Saturday', '2026-06-06', '2026-06-26', '15 working days'],
    ['K14: a bank holiday makes three weeks the sooner', '2026-08-17', '2026-09-07', 'Three weeks'],
    ['three weeks that end on a bank holiday end before it', '2026-12-04', '2026-12-24', 'Three weeks'],
  ])('%s', (_, asked, due, why) => {
    const answer = evidenceDue(on(asked), codeAsPolicy, englandAndWales)
    expect(answer).toEqual({ due, because: expect.stringContaining(why) })
  })

  it('a policy that promises sooner is kept', () => {
    const policy = { ombudsmanEvidenceDays: 10 }
    expect(evidenceDue(on('2026-06-01'), policy, englandAndWales).due).toBe('2026-06-15')
  })
})

it.each([
  ['counted', 'evidence', '2026-06-22', '15 working days after the request of 1 June 2026.'],
  ['named by the request', 'evidence', '2026-06-15', 'The day that the Ombudsman’s letter names.'],
  ['of a referral back', 'referral back', '2026-06-22', 'The day that the Ombudsman’s letter names.'],
  ['none', 'failure', null, 'The Ombudsman gave no day.'],
] as const)('why that day: %s', (_, kind, due, why) => {
  const asked = { kind, askedOn: on('2026-06-01'), due: due && on(due) }
  expect(whyAskedDue(asked, codeAsPolicy, englandAndWales)).toBe(why)
})
