import { addOriginal } from '@putright/db/queries/packs'
import { readNeeds } from '@putright/db/queries/support'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { buildPack, madeOf } from '../case-file/build.ts'
import { gather } from '../case-file/gathered.ts'
import { lookedThrough, names } from '../case-file/names-field.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { NOTHING_ASKED, openRequest } from './ask.ts'
import { othersOnFile, residentOf } from './others.ts'

export const AccessForm = z.object({
  /** Of those that were proposed, the names to take out. */
  others: z.array(z.string()).default([]),
  /** Further names: of neighbours, staff of a contractor, witnesses. */
  names,
  reasons: text('Say why these names are taken out, and why any others stay', 5000),
  lookedThrough,
})
export type AccessForm = z.output<typeof AccessForm>

/** Builds the resident's copy without the others' names, and keeps beside it what it was made from. */
export const giveAccess = (
  actor: Actor,
  target: Target,
  form: AccessForm,
): Promise<Answer<{ packId: string }>> =>
  takeAct('give access', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const request = openRequest(file)
    if (!request) return NOTHING_ASKED
    const proposed = await othersOnFile(file, file.today)
    if (form.others.some(name => !proposed.includes(name)))
      return refuse('not possible', 'Choose from the names on the list, or write others below it.', 'others')
    const resident = await residentOf(file.db, file.row, file.today)
    if (form.names.some(name => sameName(name, resident)))
      return refuse('not possible', 'The resident’s own name stays in their own copy.', 'names')
    const disclosed = await readNeeds(file.db, file.row.id, 'a request for personal data')
    const taken = [...new Set([...form.others, ...form.names])]
    const packed = await buildPack(file, {
      kind: 'subject access',
      names: taken,
      lookedThrough: form.lookedThrough,
      disclosed: disclosed.map(({ words }) => words),
    })
    if ('done' in packed) return packed
    const original = await madeOf(file, await gather(file, file.today), {
      kind: 'case file',
      names: [],
      disclosed: [],
    })
    await addOriginal(file.db, file.row, { packId: packed.packId, builtBy: file.personId, ...original })
    await recordFacts(file, [
      packed,
      {
        type: 'access given',
        on: file.today,
        asked: request.seq,
        packId: packed.packId,
        reasons: form.reasons,
      },
    ])
    await recordAudit(file.db, {
      organisationId: file.row.coop_id,
      what: 'personal data exported',
      subject: { complaintId: file.row.id, packId: packed.packId },
    })
    return { done: true, packId: packed.packId }
  })

const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en-GB') === other.toLocaleLowerCase('en-GB')
