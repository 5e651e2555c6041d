import { randomUUID } from 'node:crypto'
import { positionAfter } from '@putright/complaint'
import { asPerson, type CoopDb } from '@putright/db'
import { policyInForce } from '@putright/db/queries/cases'
import { agentOf } from '@putright/db/queries/coops'
import { coopsHandled } from '@putright/db/queries/people'
import { CHANNELS, edition2022 } from '@putright/handling-code'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { type DatedFact, recorded } from '../record/case-file.ts'
import { startRecords } from '../record/start-records.ts'
import type { Actor } from '../take-act.ts'

export const ComplaintForm = z.object({
  coopId: z.uuid('Choose the co-op it is about'),
  receivedOn: day('the day it was received'),
  channel: z.enum(CHANNELS, 'Choose how it was received'),
  residentName: text('Write who complains', 200),
  residentAddress: text('', 500),
  residentEmail: z
    .union([z.literal(''), z.email('Write an e-mail address like name@example.org, or leave it empty')])
    .default(''),
  residentTelephone: text('', 50),
  category: text('Write the service area, such as Repairs', 100),
  summary: text('Say in one line what it is about', 200),
  account: text('Write down what the resident said, in their words', 50_000),
})
export type ComplaintForm = z.infer<typeof ComplaintForm>

/** Logs a complaint that reached anybody, by any way (Code 3.2). Received and logged are two dates. */
export function logComplaint(
  { connection, personId, today }: Actor,
  form: ComplaintForm,
): Promise<Answer<{ complaintId: string; reference: string }>> {
  return asPerson(connection, personId, async db => {
    const coop = (await coopsHandled(db)).find(({ id }) => id === form.coopId)
    if (!coop)
      return refuse('not found', 'There is no such co-op among those you handle complaints for.', 'coopId')
    if (form.receivedOn > today)
      return refuse('not possible', `${dateInWords(form.receivedOn)} is in the future.`, 'receivedOn')
    if (form.receivedOn < edition2022.from) {
      return refuse(
        'not possible',
        `Putright knows the Complaint Handling Code from ${dateInWords(edition2022.from)}; earlier complaints cannot be held against it.`,
        'receivedOn',
      )
    }
    const policy = await policyInForce(db, coop.id, form.receivedOn)
    if (!policy) {
      return refuse(
        'not possible',
        `${coop.name} had no complaints policy in Putright on ${dateInWords(form.receivedOn)}.`,
        'receivedOn',
      )
    }
    const { referencePrefix, number } = await nextReference(db, coop.id)
    const reference = `${referencePrefix}-${String(number).padStart(4, '0')}`
    const agent = await agentOf(db, coop.id, today)
    const facts: DatedFact[] = [
      {
        type: 'received',
        on: form.receivedOn,
        channel: form.channel,
        category: form.category,
        summary: form.summary,
        account: form.account,
        handler: agent ? 'agent' : 'landlord',
      },
      { type: 'logged', on: today, reference },
    ]
    const events = recorded(facts, 0, personId)
    const resident = {
      name: form.residentName,
      address: form.residentAddress,
      email: form.residentEmail,
      telephone: form.residentTelephone,
    }
    const complaintId = randomUUID()
    const position = positionAfter(events, policy.settings, englandAndWales)
    await startRecords(db, coop.id, [
      { complaintId, policyId: policy.id, resident, fingerprint: null, events, position },
    ])
    return { done: true, complaintId, reference }
  })
}

async function nextReference(db: CoopDb, coopId: string) {
  const { reference_prefix, last_reference } = await db
    .updateTable('coops')
    .set(eb => ({ last_reference: eb('last_reference', '+', 1) }))
    .where('coop_id', '=', coopId)
    .returning(['reference_prefix', 'last_reference'])
    .executeTakeFirstOrThrow()
  return { referencePrefix: reference_prefix, number: last_reference }
}
