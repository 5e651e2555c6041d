import { randomUUID } from 'node:crypto'
import { addOriginal } from '@putright/db/queries/copies'
import { readNeeds } from '@putright/db/queries/support'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { keepPack, madeOf, whyNotBuilt } from '../case-file/build.ts'
import { type Gathered, gather } from '../case-file/gathered.ts'
import { lookedThrough, names } from '../case-file/names-field.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { onRequest, type RequestTarget } from '../requests/on-request.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { NOTHING_ASKED } from './ask.ts'
import { type Asking, askingOnComplaint, askingOnRequest } from './asking.ts'
import { type Covered, coveredBy, type Giver } from './covered.ts'
import { openRequest } from './facts.ts'
import { openOn } from './on-request.ts'
import { type Proposed, proposedFor } from './proposed.ts'
import { keepRequestCopy } from './request-copy.ts'

export const AccessForm = z.object({
  /** Further complaints and requests of the same person, by id. */
  also: z.array(z.string()).default([]),
  /** Of those that were proposed, the names to take out. */
  others: z.array(z.string()).default([]),
  /** Further names: of neighbours, staff of a contractor, witnesses. */
  names,
  reasons: text('Say why these names are taken out, and why any others stay', 5000),
  lookedThrough,
})
export type AccessForm = z.output<typeof AccessForm>

/** Builds the resident’s copy of the complaint on which it was asked for, and of what else was chosen. */
export const giveAccess = (
  actor: Actor,
  target: Target,
  form: AccessForm,
): Promise<Answer<{ packId: string }>> =>
  takeAct('give access', actor, target, async file => {
    const refusal = handlersOnly(file) ?? (openRequest(file) ? null : NOTHING_ASKED)
    if (refusal) return refusal
    const asking = await askingOnComplaint(file.db, file.row, file.today)
    const given = await give(file, asking, { complaints: [file], requests: [] }, form)
    return given.done ? { done: true, packId: given.packIds[0] ?? '' } : given
  })

/** The same, of the request on which it was asked for. */
export const giveAccessOnRequest = (actor: Actor, target: RequestTarget, form: AccessForm): Promise<Answer> =>
  onRequest(actor, target, async file => {
    if (!openOn(file)) return NOTHING_ASKED
    const asking = await askingOnRequest(file.db, file.request)
    return give(file, asking, { complaints: [], requests: [file] }, form)
  })

/**
 * Builds the copy without the others' names, and keeps beside it what it was made from. Each complaint and each request keeps
 * its own part, so that a part is open, closed and erased with it.
 */
async function give(
  giver: Giver,
  asking: Asking,
  askedOn: Covered,
  form: AccessForm,
): Promise<Answer<{ packIds: string[] }>> {
  const proposed = await proposedFor(giver.db, asking, giver.today)
  const covered = await coveredBy(giver, askedOn, proposed.also, form.also)
  if ('done' in covered) return covered
  const wrongName = whyNotTaken(asking, proposed, form)
  if (wrongName) return wrongName
  const parts: Part[] = []
  for (const file of covered.complaints) parts.push({ file, gathered: await gather(file, giver.today) })
  const taken = [...new Set([...form.others, ...form.names])]
  const stopped = whyNotBuilt(
    parts.map(({ gathered }) => gathered),
    { kind: 'subject access', names: taken, lookedThrough: form.lookedThrough },
  )
  if (stopped) return stopped
  const given = { names: taken, reasons: form.reasons, givenWith: randomUUID() }
  const packIds: string[] = []
  for (const part of parts) packIds.push(await givePart(part, given))
  for (const request of covered.requests) await keepRequestCopy(request, given)
  return { done: true, packIds }
}

function whyNotTaken({ resident }: Asking, { others }: Proposed, form: AccessForm): Refusal | null {
  if (form.others.some(name => !others.includes(name)))
    return refuse('not possible', 'Choose from the names on the list, or write others below it.', 'others')
  return form.names.some(name => sameName(name, resident?.name ?? ''))
    ? refuse('not possible', 'The resident’s own name stays in their own copy.', 'names')
    : null
}

interface Part {
  file: ActingFile
  gathered: Gathered
}

interface Given {
  names: readonly string[]
  reasons: string
  givenWith: string
}

/** What one complaint keeps of it: the copy, what it was made from, and that it was given. */
async function givePart(
  { file, gathered }: Part,
  { names: taken, reasons, givenWith }: Given,
): Promise<string> {
  const { db, row, personId, today } = file
  const disclosed = await readNeeds(db, row.id, 'a request for personal data')
  const packed = await keepPack(file, gathered, {
    kind: 'subject access',
    names: taken,
    disclosed: disclosed.map(({ words }) => words),
    givenWith,
  })
  const { packId } = packed
  const original = await madeOf(file, gathered, { kind: 'case file', names: [], disclosed: [] })
  await addOriginal(db, row, { packId, builtBy: personId, ...original })
  const request = openRequest(file)
  await recordFacts(file, [
    packed,
    // A request that was recorded on this complaint too is answered by the same copy.
    ...(request ? [{ type: 'access given' as const, on: today, asked: request.seq, packId, reasons }] : []),
  ])
  await recordAudit(db, {
    organisationId: row.coop_id,
    what: 'personal data exported',
    subject: { complaintId: row.id, packId },
  })
  return packId
}

const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en-GB') === other.toLocaleLowerCase('en-GB')
