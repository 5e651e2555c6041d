import { addCalendarDays, type CalendarDate, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { acceptedThrough } from './age.ts'
import { sameReasoning } from './blanket.ts'

const through = (happened: string | null, aware: string | null, policy: Policy = codeAsPolicy) =>
  acceptedThrough({ happenedOn: dayOf(happened), awareOn: dayOf(aware) }, policy)

const dayOf = (day: string | null) => (day === null ? null : on(day))

describe('2.3: no complaint is too old within twelve months', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['of what happened on a leap day', '2024-02-29', null, '2025-02-28'],
    ['of what happened at the end of a month', '2024-05-31', null, '2025-05-31'],
    ['of finding out, where that was later', '2023-01-10', '2025-11-03', '2026-11-03'],
    ['of what happened, where they feared it before', '2025-11-03', '2025-10-01', '2026-11-03'],
    ['of finding out, where nobody knows when it happened', null, '2025-06-30', '2026-06-30'],
    ['nothing can be said where neither day is known', null, null, null],
  ])('%s', (_, happened, aware, last) => expect(through(happened, aware)).toBe(last))

  it('is longer where the landlord’s policy says so', () =>
    expect(
      through('2024-08-31', null, { ...codeAsPolicy, ageLimit: { ...codeAsPolicy.ageLimit, months: 18 } }),
    ).toBe('2026-02-28'))
  it('an older policy, made before Putright, may count from the event alone', () =>
    expect(
      through('2023-01-10', '2025-11-03', { ...codeAsPolicy, ageLimit: { months: 12, from: 'the event' } }),
    ).toBe('2024-01-10'))

  it('finding out later never shortens it', () =>
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(900), (offset, later) => {
        const happenedOn: CalendarDate = addCalendarDays(on('2019-01-01'), offset)
        const awareOn = addCalendarDays(happenedOn, later)
        const [without, with_] = [
          acceptedThrough({ happenedOn, awareOn: null }, codeAsPolicy),
          acceptedThrough({ happenedOn, awareOn }, codeAsPolicy),
        ]
        expect(with_ !== null && without !== null && with_ >= without).toBe(true)
      }),
    ))
})

describe('2.5: no blanket refusals', () => {
  it.each([
    ['The gate was mended in 2023.', 'the gate was  mended in 2023', true],
    ['The gate was mended in 2023.', 'The gate was mended in 2022.', false],
    ['', '', false],
    [' – ', '—', false],
  ])('%j and %j', (one, other, same) => expect(sameReasoning(one, other)).toBe(same))
})
