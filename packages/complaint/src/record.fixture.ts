import type { Outcome, Responsibility, Stage } from '@putright/handling-code'
import { type CalendarDate, on } from '@putright/working-days'
import type { ComplaintEvent, Fact, Handler } from './events.ts'

/** A fact and its day, as a story tells them. */
export type Told = [day: string, fact: Fact]

/** The record of a story: numbered, and recorded by Asha at nine on the day itself. */
export const record = (...told: Told[]): ComplaintEvent[] =>
  told.map(([day, fact], index) => ({
    ...fact,
    seq: index + 1,
    on: on(day),
    recordedAt: `${day}T09:00:00.000Z`,
    recordedBy: 'asha',
    source: 'casework',
  }))

export const received = (handler: Handler = 'agent'): Fact => ({
  type: 'received',
  channel: 'telephone',
  category: 'Repairs',
  summary: 'Leaking roof',
  account: 'The roof has leaked since March.',
  handler,
})

export const logged: Fact = { type: 'logged', reference: 'PC-0001' }

export const acknowledged = (stage: Stage, ...responsibilities: Responsibility[]): Fact => ({
  type: 'acknowledged',
  stage,
  heads: responsibilities.map((responsibility, index) => ({
    number: index + 1,
    words: `Part ${index + 1}`,
    responsibility,
  })),
  outcomesSought: 'The roof mended.',
  notOurs: '',
  question: '',
  letterId: 'a-letter',
})

export const investigatedBy = (stage: Stage, person: string): Fact => ({
  type: 'allocated',
  stage,
  role: 'investigator',
  personIds: [person],
})

export const decidedBy = (stage: Stage, ...people: string[]): Fact => ({
  type: 'allocated',
  stage,
  role: 'decider',
  personIds: people,
})

export const recommended = (stage: Stage, head: number): Fact => ({
  type: 'recommended',
  stage,
  head,
  outcome: 'upheld',
  reasons: 'The log shows no visit.',
})

export const decision = (stage: Stage, head: number, by: string[], outcome: Outcome = 'upheld'): Fact => ({
  type: 'decided',
  stage,
  head,
  outcome,
  reasons: 'No visit was made.',
  remedies: [],
  actions: [],
  decidedBy: by,
})

export const responded = (stage: Stage, outcome: Outcome = 'upheld'): Fact => ({
  type: 'responded',
  stage,
  outcome,
  letterId: 'a-letter',
})

export const extended = (stage: Stage, from: string, to: string, goodReason: string | null = null): Fact => ({
  type: 'extended',
  stage,
  from: on(from),
  to: on(to),
  reason: 'The surveyor’s report is not in yet.',
  goodReason,
  approvedBy: null,
  updateEveryDays: 5,
  contactBlock: '2026',
  letterId: 'a-letter',
})

/** From Harbour Lights to another agent, or to the co-op itself. */
export const handedOver = (handler: Handler): Fact => ({
  type: 'handed over',
  from: { organisationId: 'harbour-lights', name: 'Harbour Lights', handler: 'agent' },
  to:
    handler === 'agent'
      ? { organisationId: 'tidewater', name: 'Tidewater Homes', handler }
      : { organisationId: 'plover-court', name: 'Plover Court', handler },
})

export const escalated: Fact = { type: 'escalated', channel: 'email', reasons: '' }

export const refused = (of: 'complaint' | 'escalation'): Fact => ({
  type: 'refused',
  of,
  ground: 'court proceedings have begun',
  reasoning: 'The claim was filed on 2 June.',
  discretion: null,
  letterId: 'a-letter',
})

export const withdrawn: Fact = { type: 'withdrawn', reason: 'It was mended.' }

export const reminded = (due: string): Fact => ({
  type: 'reminded',
  clock: 'stage 1 acknowledgement',
  due: on(due) as CalendarDate,
  occasion: 'due soon',
})

/** Procedure A at stage 1, from Monday 1 June 2026 to its answer on the 12th. */
export const ANSWERED: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-01', logged],
  ['2026-06-03', acknowledged(1, 'agent')],
  ['2026-06-03', investigatedBy(1, 'asha')],
  ['2026-06-10', decision(1, 1, ['asha'], 'not upheld')],
  ['2026-06-12', responded(1, 'not upheld')],
]

/** The same taken to stage 2, with another officer, to the final response. */
export const FINAL: Told[] = [
  ...ANSWERED,
  ['2026-06-19', escalated],
  ['2026-06-22', acknowledged(2, 'agent')],
  ['2026-06-22', investigatedBy(2, 'bryn')],
  ['2026-07-10', decision(2, 1, ['bryn'])],
  ['2026-07-13', responded(2)],
]
