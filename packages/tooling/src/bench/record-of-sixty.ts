import type { ComplaintEvent, Fact } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'
import { addCalendarDays, on } from '@putright/working-days'

const HEADS = Array.from({ length: 12 }, (_, index) => index + 1)
const RECEIVED = on('2026-05-05')
const OFFICER = '0198f3a2-7c1e-7d5a-9b1e-5f1f6a2b3c4d'

/** A long quarrel: twelve heads, recommended on and decided at both stages. Sixty events. */
export const recordOfSixty: ComplaintEvent[] = [
  ...fact(0, {
    type: 'received',
    channel: 'letter',
    category: 'Repairs',
    summary: 'The roof has leaked for two winters',
    account: 'I have told you nine times. '.repeat(40),
    handler: 'agent',
  }),
  ...fact(0, { type: 'logged', reference: 'EXM-0001' }),
  ...stage(1, 2, ['0198f3a2-0000-7000-8000-000000000001']),
  ...fact(20, { type: 'escalated', channel: 'letter', reasons: 'The repairs you promised were not made.' }),
  ...stage(2, 22, ['0198f3a2-0000-7000-8000-000000000002', '0198f3a2-0000-7000-8000-000000000003']),
  ...fact(50, {
    type: 'reminded',
    clock: 'stage 2 response',
    due: addCalendarDays(RECEIVED, 50),
    occasion: 'due today',
  }),
].map((event, index) => ({ ...event, seq: index + 1 }))

function stage(number: Stage, from: number, deciders: string[]): ComplaintEvent[] {
  const said = { stage: number, outcome: 'upheld' as const, reasons: 'The log shows no visit in that month.' }
  const heads = HEADS.map(head => ({
    number: head,
    words: `What went wrong in month ${head}`,
    responsibility: 'landlord' as const,
  }))
  return [
    ...fact(from, {
      type: 'acknowledged',
      stage: number,
      heads,
      outcomesSought: 'The roof mended, and an apology.',
      notOurs: '',
      question: '',
      letterId: null,
    }),
    ...fact(from, { type: 'allocated', stage: number, role: 'investigator', personIds: [OFFICER] }),
    ...fact(from, { type: 'allocated', stage: number, role: 'decider', personIds: deciders }),
    ...HEADS.flatMap(head => fact(from + 5, { type: 'recommended', head, ...said })),
    ...HEADS.flatMap(head =>
      fact(from + 7, { type: 'decided', head, ...said, remedies: [], actions: [], decidedBy: deciders }),
    ),
    ...fact(from + 8, { type: 'responded', stage: number, outcome: 'upheld', letterId: null }),
  ]
}

function fact(day: number, happened: Fact): ComplaintEvent[] {
  const onDay = addCalendarDays(RECEIVED, day)
  const recordedAt = `${onDay}T09:00:00.000Z`
  return [{ ...happened, seq: 0, on: onDay, recordedAt, recordedBy: OFFICER, source: 'casework' }]
}
