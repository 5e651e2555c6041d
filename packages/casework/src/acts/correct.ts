import { type ComplaintEvent, fieldValues, whyNotCorrected } from '@putright/complaint'
import { policyInForce } from '@putright/db/queries/cases'
import { edition2022, outcomeOf } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { type Reading, readingOf } from '../corrections/reading.ts'
import { day, text } from '../form-fields.ts'
import { type CaseFile, type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { markFiguresStale } from '../record/writing.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const CorrectionForm = z.object({
  corrects: z.coerce.number('Choose the entry to correct').int('Choose the entry to correct'),
  struckOut: z.coerce.boolean().default(false),
  on: day('the day it happened'),
  /** The fields of the fact by their keys, as its page shows them. */
  fields: z.record(z.string(), text('', 50_000)).default({}),
  reason: text('Say what was wrong, and how you know', 5000),
})
export type CorrectionForm = z.infer<typeof CorrectionForm>

/**
 * Reads a fact of the record anew, or strikes it out (Code 5.12). The first reading stays; positions, clocks and figures
 * follow the new one.
 */
export function correct(actor: Actor, target: Target, form: CorrectionForm): Promise<Answer> {
  return takeAct('correct', actor, target, async opened => {
    const original = opened.events.find(({ seq }) => seq === form.corrects)
    if (!original) return refuse('not possible', 'There is no such entry in the record.', 'corrects')
    const read = form.struckOut ? { reading: null } : readingOf(original, form.on, form.fields)
    if ('done' in read) return read
    const { reading } = read
    const because =
      handlersOnly(opened) ?? unchanged(original, reading) ?? refusedBy(opened, form.corrects, reading)
    if (because) return because
    const held = await heldTo(opened, reading)
    if ('done' in held) return held
    const correction = { type: 'corrected' as const, corrects: form.corrects, reason: form.reason, reading }
    const facts = withOutcomes(held, { ...correction, on: opened.today })
    await recordFacts(held, facts)
    await follow(opened, held)
    return { done: true }
  })
}

function unchanged(original: ComplaintEvent, reading: Reading): Refusal | null {
  if (!reading || reading.on !== original.on) return null
  const [before, after] = [original, { ...original, ...reading } as ComplaintEvent].map(fieldValues)
  return JSON.stringify(before) === JSON.stringify(after)
    ? refuse('not possible', 'Nothing was changed. Correct what is wrong, or leave the record as it is.')
    : null
}

function refusedBy({ record }: CaseFile, corrects: number, reading: Reading): Refusal | null {
  const because = whyNotCorrected({ corrects, reading }, record)
  return because ? refuse('not possible', because, 'on') : null
}

// A complaint is held to the policy in force when it was received: another day may mean another version.
async function heldTo(file: ActingFile, reading: Reading): Promise<ActingFile | Refusal> {
  if (reading?.type !== 'received' || reading.on === file.position.receivedOn) return file
  if (reading.on < edition2022.from)
    return refuse('not possible', `Putright knows the Code from ${dateInWords(edition2022.from)}.`, 'on')
  const policy = await policyInForce(file.db, file.row.coop_id, reading.on)
  if (!policy)
    return refuse(
      'not possible',
      `The co-op had no complaints policy in Putright on ${dateInWords(reading.on)}.`,
      'on',
    )
  return {
    ...file,
    policy: policy.settings,
    policyTitle: policy.title,
    row: { ...file.row, policy_id: policy.id },
  }
}

// A response said what follows from its decisions: where one is read anew, so is the outcome.
function withOutcomes(file: ActingFile, correction: DatedFact): DatedFact[] {
  const after = withFacts(file, [correction])
  const { stage1, stage2 } = after.position
  const follows = (stage2 ? [stage1, stage2] : [stage1]).flatMap(({ stage, heads, outcome }) => {
    const decisions = heads.flatMap(({ decision }) => decision?.outcome ?? [])
    const responded = after.events.find(event => event.type === 'responded' && event.stage === stage)
    if (responded?.type !== 'responded' || responded.source === 'register' || decisions.length === 0)
      return []
    const derived = outcomeOf(decisions)
    if (derived === outcome) return []
    const { seq, on, letterId } = responded
    const reading = { type: 'responded' as const, stage, outcome: derived, letterId, on }
    const reason = 'The outcome follows from the decisions.'
    return [{ type: 'corrected' as const, corrects: seq, reason, reading, on: file.today }]
  })
  return [correction, ...follows]
}

// The years it counted in, and the policy it is held to.
async function follow(before: ActingFile, { db, row }: ActingFile): Promise<void> {
  await markFiguresStale(db, row.coop_id, [before.position])
  if (row.policy_id === before.row.policy_id) return
  await db
    .updateTable('complaints')
    .set({ policy_id: row.policy_id })
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}
