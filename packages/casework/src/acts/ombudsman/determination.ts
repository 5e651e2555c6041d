import { DETERMINATION_TERMS, headsToFindOn, type OmbudsmanOrder, ORDER_KINDS } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { day, dayOrNone, money, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { notBy, reference } from './dealing.ts'

const Finding = z.object({
  /** Empty where it is about something that was no part of the definition. */
  head: z
    .string()
    .default('')
    .refine(value => /^\d{0,4}$/.test(value), 'Choose a part from the list'),
  about: text('', 2000),
  term: z.enum(DETERMINATION_TERMS, 'Choose what the Ombudsman found'),
})

const order = {
  kind: z.enum(ORDER_KINDS, 'Choose a kind'),
  what: text('Say what is to be done', 5000),
  amount: money,
}

export const DeterminationForm = z.object({
  reference,
  on: day('the date of the determination'),
  findings: z.array(Finding).min(1, 'Give at least one finding').max(50, 'Give 50 findings or fewer'),
  orders: z
    .array(z.object({ ...order, by: day('by when it is ordered') }))
    .max(50, 'Give 50 orders or fewer')
    .default([]),
  recommendations: z
    .array(z.object({ ...order, by: dayOrNone('by when it is recommended') }))
    .max(50, 'Give 50 recommendations or fewer')
    .default([]),
})
export type DeterminationForm = z.infer<typeof DeterminationForm>

/**
 * Code 9.7c: what the Ombudsman found of each issue, in its own terms, and what it ordered or recommended. Orders bind, each
 * by its day; money is paid to the resident directly (K13).
 */
export const determine = (actor: Actor, target: Target, form: DeterminationForm): Promise<Answer> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const { reference: number, on, orders, recommendations } = form
    const refusal =
      handlersOnly(file) ??
      dayOfComplaintRefused(on, file) ??
      aboutNothing(file, form) ??
      impossibleOrder(orders, on, 'orders') ??
      impossibleOrder(recommendations, on, 'recommendations')
    if (refusal) return refusal
    const heads = headsToFindOn(file.position)
    const findings = form.findings.map(({ head, about, term }) => ({
      head: head ? Number(head) : null,
      about: about || (heads.find(one => one.number === Number(head))?.words ?? ''),
      term,
    }))
    await recordFacts(file, [
      { type: 'determined', on, reference: number, findings, orders, recommendations },
    ])
    return { done: true }
  })

function aboutNothing(file: ActingFile, { findings }: DeterminationForm): Refusal | null {
  const numbers = headsToFindOn(file.position).map(({ number }) => String(number))
  const stray = findings.findIndex(({ head }) => head !== '' && !numbers.includes(head))
  if (stray >= 0)
    return refuse('not possible', 'There is no such part of this complaint.', `findings[${stray}].head`)
  const unsaid = findings.findIndex(({ head, about }) => head === '' && about === '')
  return unsaid < 0
    ? null
    : refuse('not possible', 'Choose a part, or say what the finding is about.', `findings[${unsaid}].about`)
}

function impossibleOrder(
  given: readonly OmbudsmanOrder[],
  on: DeterminationForm['on'],
  list: 'orders' | 'recommendations',
): Refusal | null {
  for (const [index, { kind, amount, by }] of given.entries()) {
    const field = `${list}[${index}]`
    if (kind === 'payment' && !amount)
      return refuse('not possible', 'Say how much is to be paid.', `${field}.amount`)
    const early = notBy(by, { on, field: `${field}.by` })
    if (early) return early
  }
  return null
}
