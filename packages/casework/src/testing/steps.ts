import { currentStage } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import type { Outcome, Responsibility } from '@putright/handling-code'
import { acknowledge } from '../acts/acknowledge.ts'
import { agree } from '../acts/agree.ts'
import { allocate } from '../acts/allocate.ts'
import { decide } from '../acts/decide.ts'
import { declareOwn } from '../acts/declare.ts'
import { logComplaint } from '../acts/log-complaint.ts'
import { recommend } from '../acts/recommend.ts'
import type { Answer } from '../answer.ts'
import { openCaseFile } from '../record/case-file.ts'
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
    alike: 'another matter',
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

/** Allocated, and each of those allocated has said that they have no conflict of interest. */
export async function allocated(
  actor: Actor,
  target: Target,
  investigator: string,
  deciders: string[] = [],
): Promise<void> {
  must(await allocate(actor, target, { investigator, deciders }))
  for (const personId of new Set([investigator, ...deciders])) await declared({ ...actor, personId }, target)
}

export const declared = (actor: Actor, target: Target) =>
  declareOwn(actor, target, { conflict: 'no', what: '' }).then(must)

export const recommended = (actor: Actor, target: Target, ...numbers: number[]) =>
  recommend(actor, target, {
    report: 'I read the repairs log and spoke to the contractor. The log shows three calls and no visit.',
    heads: numbers.map(head => ({
      head,
      outcome: 'upheld' as const,
      reasons: 'The log shows no visit.',
      remedies: [{ kind: 'apology' as const, what: 'We apologise for it.', amount: null, by: null }],
      actions: [],
    })),
  }).then(must)

/** Decided in the actor's own words, and otherwise than recommended where that was another outcome. */
export const decided = async (actor: Actor, target: Target, outcome: Outcome, numbers: number[]) => {
  const heads = await headsOf(actor, target)
  const recommended = (number: number) => heads.find(head => head.number === number)?.recommendation?.outcome
  return decide(actor, target, {
    heads: numbers.map(head => ({
      head,
      towards: towards(outcome, recommended(head)),
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
  }).then(must)
}

const towards = (outcome: Outcome, recommended: Outcome | undefined) =>
  recommended && (outcome === recommended ? 'accepted with changes' : 'decided otherwise')

/** Agrees with everything that other members of the panel have put down. */
export const agreed = async (actor: Actor, target: Target) => {
  const proposals = (await headsOf(actor, target)).flatMap(({ proposal }) => (proposal ? [proposal.seq] : []))
  return agree(actor, target, { decisions: proposals }).then(must)
}

const headsOf = ({ connection, personId }: Actor, { complaintId }: Target) =>
  asPerson(connection, personId, async db => {
    const row = await complaintById(db, complaintId)
    return row ? currentStage((await openCaseFile(db, row)).position).heads : []
  })

/** The answer of an act that must succeed, or its reasons. */
export function must<Done extends object>(answer: Answer<Done>): { done: true } & Done {
  if (!answer.done) throw new Error(answer.because.join(' '))
  return answer
}
