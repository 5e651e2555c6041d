import type { Outcome, Responsibility } from '@putright/handling-code'
import { acknowledge } from '../acts/acknowledge.ts'
import { allocate } from '../acts/allocate.ts'
import { decide } from '../acts/decide.ts'
import { logComplaint } from '../acts/log-complaint.ts'
import { recommend } from '../acts/recommend.ts'
import type { Answer } from '../answer.ts'
import type { Actor, Target } from '../take-act.ts'

/** The complaint most tests begin with: a leak, told by telephone on the day. */
export async function aComplaint(
  actor: Actor,
  coopId: string,
  rest: Partial<Parameters<typeof logComplaint>[1]> = {},
) {
  const logged = await logComplaint(actor, {
    coopId,
    receivedOn: actor.today,
    channel: 'telephone',
    residentName: 'Nadia Example',
    residentAddress: '4 Plover Court',
    residentEmail: 'nadia@example.org',
    residentTelephone: '',
    category: 'Repairs',
    summary: 'Leaking roof',
    account: 'The roof has leaked since March and nobody came.',
    ...rest,
  })
  return must(logged)
}

export const heads = (...responsibilities: Responsibility[]) =>
  responsibilities.map((responsibility, index) => ({
    words: `Part ${index + 1} of what went wrong`,
    responsibility,
  }))

export const acknowledged = (actor: Actor, target: Target, ...responsibilities: Responsibility[]) =>
  acknowledge(actor, target, {
    heads: heads(...responsibilities),
    outcomesSought: 'The roof mended and an apology.',
    notOurs: '',
    question: '',
  }).then(must)

export const allocated = (actor: Actor, target: Target, investigator: string, deciders: string[] = []) =>
  allocate(actor, target, { investigator, deciders }).then(must)

export const recommended = (actor: Actor, target: Target, ...numbers: number[]) =>
  recommend(actor, target, {
    heads: numbers.map(head => ({ head, outcome: 'upheld' as const, reasons: 'The log shows no visit.' })),
  }).then(must)

export const decided = (
  actor: Actor,
  target: Target,
  outcome: Outcome,
  numbers: number[],
  decidedBy: string[] = [],
) =>
  decide(actor, target, {
    heads: numbers.map(head => ({
      head,
      outcome,
      reasons: 'The repairs policy promises a visit in five days, and none was made.',
      remedies:
        outcome === 'not upheld'
          ? []
          : [
              {
                kind: 'apology' as const,
                what: 'We apologise for the missed visits.',
                amount: null,
                by: actor.today,
              },
            ],
      actions: [],
    })),
    decidedBy,
  }).then(must)

/** The answer of an act that must succeed, or its reasons. */
export function must<Done extends object>(answer: Answer<Done>): { done: true } & Done {
  if (!answer.done) throw new Error(answer.because.join(' '))
  return answer
}
