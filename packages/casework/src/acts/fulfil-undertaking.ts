import { PAYMENT_ROUTES, type Undertaking } from '@putright/complaint'
import { documentsOf } from '@putright/db/queries/documents'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayRefused } from '../day-refused.ts'
import { day, money, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { ActingFile, Actor, Target } from '../take-act.ts'
import { alreadyDone, pursue } from './undertaking-in-hand.ts'

export const FulfilmentForm = z.object({
  on: day('the day it was done'),
  evidence: text('Say how you know that it is done', 5000),
  documentIds: z.array(z.uuid('Choose from the list')).default([]),
  paid: money,
  route: z.enum(PAYMENT_ROUTES, 'Choose how it was paid').optional(),
})
export type FulfilmentForm = z.infer<typeof FulfilmentForm>

/** Code 7.3: done, with how one knows. A payment says how much was paid, and how. */
export const fulfilUndertaking = (
  actor: Actor,
  target: Target,
  undertakingId: string,
  form: FulfilmentForm,
): Promise<Answer> =>
  pursue(actor, target, undertakingId, async (file, undertaking) => {
    const refusal =
      alreadyDone(undertaking) ??
      notThen(form, undertaking, file) ??
      paymentRefused(form, undertaking) ??
      (await documentsRefused(form, file))
    if (refusal) return refusal
    const { on, evidence, documentIds } = form
    const payment = undertaking.amount === null ? {} : { paid: form.paid ?? undefined, route: form.route }
    await recordFacts(file, [
      { type: 'fulfilled', on, undertaking: undertakingId, evidence, documentIds, ...payment },
    ])
    return { done: true }
  })

function notThen({ on }: FulfilmentForm, undertaking: Undertaking, { today }: ActingFile): Refusal | null {
  const since = doneSince(undertaking)
  return dayRefused(on, {
    since,
    sooner: `It was still to be done on ${dateInWords(since)}.`,
    today,
    field: 'on',
  })
}

/** The first day on which it can have been done: that of the promise, of a new day agreed, or of the resident's word. */
const doneSince = ({ promisedOn, history }: Undertaking) =>
  history.filter(({ type }) => type !== 'chased').at(-1)?.on ?? promisedOn

function paymentRefused({ paid, route }: FulfilmentForm, { amount, kind }: Undertaking): Refusal | null {
  if (amount === null) return null
  if (!paid) return refuse('not possible', 'Say how much was paid.', 'paid')
  if (!route) return refuse('not possible', 'Choose how it was paid.', 'route')
  return kind === 'order' && route === 'rent account'
    ? refuse(
        'not possible',
        'What the Ombudsman awards is paid to the resident, never set against rent.',
        'route',
      )
    : null
}

async function documentsRefused({ documentIds }: FulfilmentForm, { db, row }: ActingFile) {
  if (documentIds.length === 0) return null
  const filed = new Set((await documentsOf(db, row)).map(({ id }) => id))
  return documentIds.every(id => filed.has(id))
    ? null
    : refuse('not possible', 'Choose documents that are filed with this complaint.', 'documentIds')
}
