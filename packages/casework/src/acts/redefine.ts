import { randomUUID } from 'node:crypto'
import {
  type Concern,
  changesInWords,
  currentStage,
  type Head,
  REDEFINITION_REASONS,
  redefinition,
  type WantedHead,
} from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { frameOf, letterHeads } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { scopeRefused } from './agreed-scope.ts'
import { concernFields, concernsFrom, concernsRefused, nameable } from './concerns.ts'
import { nobodyLeft } from './nobody-left.ts'

export const DefinitionForm = z.object({
  as: z.enum(REDEFINITION_REASONS, 'Say what kind of change it is'),
  reason: text('Say what the resident told you that changes it: the letter says so', 5000),
  heads: z
    .array(
      z.object({
        /** Empty for a new part. */
        number: z
          .string()
          .default('')
          .refine(value => /^\d{0,4}$/.test(value), 'There is no such part of this complaint')
          .transform(value => (value === '' ? null : Number(value))),
        words: text('Say what this part of the complaint is about', 2000),
        responsibility: z.enum(['agent', 'landlord'], 'Say who is responsible for this part'),
        ...concernFields,
      }),
    )
    .min(1, 'A complaint has one part at least')
    .max(20, 'A complaint can have up to 20 parts'),
  outcomesSought: text('Write what the resident wants to happen', 5000),
})
export type DefinitionForm = z.infer<typeof DefinitionForm>

/** Code 5.6 and 6.8: the definition made clearer, split, or widened by a related issue, until the response is out. */
export function redefine(actor: Actor, target: Target, form: DefinitionForm): Promise<Answer> {
  return takeAct('redefine', actor, target, async file => {
    const before = currentStage(file.position)
    const people = before.heads.some(({ concerns }) => concerns) ? await nameable(file) : new Set<string>()
    const wanted: WantedHead[] = form.heads.map(({ number, words, responsibility, ...about }) => ({
      number,
      words,
      responsibility,
      concerns: [...concernsFrom(about), ...gone(before.heads, number, people)],
    }))
    const answer = redefinition(before.heads, wanted, form.as, highestGiven(file))
    if ('because' in answer) return handlersOnly(file) ?? refuse('not possible', answer.because, 'heads')
    const letterId = randomUUID()
    const { as, reason, outcomesSought } = form
    const fact = {
      type: 'redefined' as const,
      on: file.today,
      stage: before.stage,
      heads: answer.heads,
      outcomesSought,
      as,
      reason,
      letterId,
    }
    const after = { ...file, ...withFacts(file, [fact]) }
    const changes = changesInWords(before, fact)
    const refusal =
      handlersOnly(file) ??
      ownAgent(after) ??
      (await scopeRefused(file, answer.heads, before.heads)) ??
      unchanged(changes) ??
      (await concernsRefused(file, form.heads)) ??
      (await nobodyLeft(file, [fact])) ??
      (await issueLetter(after, letterId, before.stage, {
        ...(await frameOf(after)),
        kind: 'definition',
        stage: before.stage,
        heads: await letterHeads(after),
        outcomesSought,
        changes,
        reason,
        responseDue: before.clocks.response.due,
      }))
    if (refusal) return refusal
    await recordFacts(file, [fact])
    return { done: true }
  })
}

// Code 5.8: somebody who has left since is on no list to be ticked, and named all the same.
const gone = (heads: readonly Head[], number: number | null, people: ReadonlySet<string>): Concern[] =>
  heads.find(head => head.number === number)?.concerns?.filter(({ personId }) => !people.has(personId)) ?? []

// Also of parts that were split since: a number never comes to mean something else.
const highestGiven = ({ events, position }: ActingFile): number => {
  const { stage } = currentStage(position)
  return Math.max(
    0,
    ...events.flatMap(event =>
      (event.type === 'acknowledged' || event.type === 'redefined') && event.stage === stage
        ? event.heads.map(({ number }) => number)
        : [],
    ),
  )
}

function ownAgent({ position }: ActingFile): Refusal | null {
  const { heads } = currentStage(position)
  return position.handler === 'landlord' && heads.some(({ responsibility }) => responsibility === 'agent')
    ? refuse('not possible', 'This co-op has no managing agent, so every part is the co-op’s own.', 'heads')
    : null
}

const unchanged = (changes: readonly string[]): Refusal | null =>
  changes.length > 0
    ? null
    : refuse('not possible', 'Nothing has changed. Change a part, or leave it.', 'heads')
