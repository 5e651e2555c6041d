import { asOperator, type Connection, type CoopDb } from '@putright/db'
import { codeAsPolicy } from '@putright/handling-code'
import { on } from '@putright/working-days'
import type { MailWanted } from '../mails/compose.ts'

/** A made-up co-op with one complaint on which one officer has been reminded once. */
export interface SampleCoop {
  coopId: string
  complaintId: string
  personId: string
}

export const aCoop = (connection: Connection): Promise<SampleCoop> =>
  asOperator(connection, async db => {
    const { id: coopId } = await db
      .insertInto('organisations')
      .values({ kind: 'coop', slug: 'plover-court', name: 'Plover Court Co-op' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.insertInto('coops').values({ coop_id: coopId, reference_prefix: 'PLO' }).execute()
    const { id: personId } = await db
      .insertInto('people')
      .values({ name: 'Asha Example', email: 'asha@example.org' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const complaintId = await aComplaint(db, coopId)
    return { coopId, complaintId, personId }
  })

async function aComplaint(db: CoopDb, coopId: string): Promise<string> {
  const policy = await db
    .insertInto('policy_versions')
    .values({
      coop_id: coopId,
      title: 'Policy',
      adopted_on: on('2024-04-01'),
      settings: JSON.stringify(codeAsPolicy),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const resident = await db
    .insertInto('residents')
    .values({ coop_id: coopId, name: 'Nadia Example', email: 'nadia@example.org' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const complaint = await db
    .insertInto('complaints')
    .values({
      coop_id: coopId,
      reference: 'PLO-2026-001',
      resident_id: resident.id,
      policy_id: policy.id,
      seq: 1,
      handler: 'landlord',
      imported: false,
      counts_for_measures: true,
      received_on: on('2026-05-01'),
      channel: 'letter',
      category: 'Repairs',
      summary: 'Leaking roof',
      stage: 1,
      state: 'open',
      whose_move: 'landlord',
      // Far off: the morning check, which every start makes good, finds nothing to remind of.
      due_on: on('2031-05-12'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('complaint_events')
    .values(reminded(coopId, complaint.id, 1))
    .execute()
  return complaint.id
}

/** A reminder in the record; each is of another day, since one occasion is reminded of once. */
export const reminded = (coopId: string, complaintId: string, seq: number) => ({
  coop_id: coopId,
  complaint_id: complaintId,
  seq,
  type: 'reminded' as const,
  happened_on: on('2026-05-11'),
  source: 'casework' as const,
  body: JSON.stringify({
    clock: 'stage 1 acknowledgement',
    due: Temporal.PlainDate.from('2026-05-10').add({ days: seq }).toString(),
    occasion: 'due today',
  }),
})

/** Asks for a mail, in the transaction given. Returns the row's identifier. */
export async function ask(db: CoopDb, coopId: string, payload: MailWanted): Promise<string> {
  const { id } = await db
    .insertInto('outbox')
    .values({ coop_id: coopId, topic: 'mail', payload: JSON.stringify(payload) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Asks for as many reminders, committed. Returns the rows’ identifiers. */
export const askForReminders = (connection: Connection, coop: SampleCoop, count: number): Promise<string[]> =>
  asOperator(connection, async db => {
    const { coopId, complaintId, personId } = coop
    const ids: string[] = []
    for (let asked = 0; asked < count; asked += 1) {
      ids.push(await ask(db, coopId, { letter: 'reminder', complaintId, seq: 1, personId }))
    }
    return ids
  })
