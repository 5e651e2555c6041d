import { PAYMENT_ROUTES } from '@putright/complaint'
import { REMEDY_KINDS } from '@putright/handling-code'
import { z } from 'zod'
import { day, dayOrNone, money, text } from '../form-fields.ts'

const tick = z
  .literal('yes')
  .transform(() => true)
  .optional()

/** Numbers of parts as people write them: “2 and 3”. */
const parts = z
  .string()
  .max(100, 'Write the numbers of the parts, such as 2 and 3')
  .regex(/^[\d\s,]*(and[\d\s,]*)*$/, 'Write the numbers of the parts, such as 2 and 3')
  .transform(value => [...new Set((value.match(/\d+/g) ?? []).map(Number))])
  .optional()

/** What puts a thing right (7.1): what, by whom, by when, agreed with the resident where suitable (7.3). */
export const RemedyForm = z
  .object({
    kind: z.enum(REMEDY_KINDS, 'Choose a kind of remedy'),
    what: text('Say what will be done', 2000),
    amount: money,
    by: dayOrNone('by when it will be done'),
    route: z.enum(PAYMENT_ROUTES, 'Choose how money is paid').optional(),
    who: text('', 200).optional(),
    agreedWithResident: tick,
    alsoFor: parts,
    guidanceConsidered: tick,
    guidance: text('', 200).optional(),
  })
  .superRefine(({ kind, amount, guidanceConsidered, guidance }, { addIssue }) => {
    const say = (field: string, message: string) => addIssue({ code: 'custom', path: [field], message })
    if (amount === 0) say('amount', 'Write an amount above nothing, or leave it empty')
    if (kind === 'payment' && amount === null) say('amount', 'Say how much will be paid')
    if (!amount) return
    if (!guidanceConsidered) say('guidanceConsidered', 'Consider the Ombudsman’s guidance on remedies first')
    if (!guidance) say('guidance', 'Say which version of the guidance was considered, such as its date')
  })
  // A route and a guidance belong to money; a form may send them for a remedy without any.
  .transform(({ route, guidanceConsidered, guidance, ...remedy }) =>
    remedy.amount ? { ...remedy, route: route ?? 'direct', guidanceConsidered, guidance } : remedy,
  )

export type RemedyForm = z.infer<typeof RemedyForm>

/** Work that outlives the response (6.6, 6.17). */
export const ActionForm = z.object({
  what: text('Say what is still to be done', 2000),
  who: text('Say who will do it', 200),
  by: day('by when it will be done'),
  agreedWithResident: tick,
})
export type ActionForm = z.infer<typeof ActionForm>
