import { randomUUID } from 'node:crypto'
import { positionAfter } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { policyVersions } from '@putright/db/queries/cases'
import { agentOf, coopById } from '@putright/db/queries/coops'
import { reportingYearOf } from '@putright/figures'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { recordAudit } from '../audit/record-audit.ts'
import { recorded } from '../record/case-file.ts'
import { type NewRecord, startRecords } from '../record/start-records.ts'
import { inBatches, markYearsStale } from '../record/writing.ts'
import type { RegisterEntry } from '../register/index.ts'
import { type Answering, factsOf } from './facts.ts'
import { fingerprintOf, type ImportPlan } from './plan.ts'

/**
 * Writes the new rows of a plan, within the transaction of `db`: all or none. The history is marked as coming from a
 * register, which Putright did not clock.
 */
export async function importRegister(
  db: CoopDb,
  coopId: string,
  plan: ImportPlan,
  today: CalendarDate,
): Promise<void> {
  const agent = await agentOf(db, coopId, today)
  const answering: Answering = { handler: agent ? 'agent' : 'landlord', handledBy: agent?.id ?? coopId }
  const policies = await policyVersions(db, coopId)
  const entries = plan.rows.map(({ row }) => row)
  const complaints = entries.filter(({ kind }) => kind === 'complaint')
  const coop = await coopById(db, coopId)
  if (!coop) throw new Error('A register is imported for a co-op in sight')
  await startRecords(
    db,
    coop,
    complaints.map(entry => recordFrom(entry, answering, policies, db.personId)),
  )
  await importContacts(db, coop, entries)
  if (entries.length > 0)
    await recordAudit(db, {
      organisationId: coopId,
      what: 'register imported',
      subject: { rows: entries.length },
    })
}

function recordFrom(
  entry: RegisterEntry,
  answering: Answering,
  policies: Awaited<ReturnType<typeof policyVersions>>,
  by: string | null,
): NewRecord {
  const policy = policies.findLast(({ adoptedOn }) => adoptedOn <= entry.receivedOn) ?? policies[0]
  if (!policy) throw new Error('A co-op has a policy from its first day')
  const events = recorded(factsOf(entry, answering), 0, by, 'register')
  return {
    complaintId: randomUUID(),
    policyId: policy.id,
    resident: null,
    atHome: [],
    fingerprint: fingerprintOf(entry),
    events,
    position: positionAfter(events, policy.settings, englandAndWales),
  }
}

async function importContacts(
  db: CoopDb,
  { id: coopId, yearEnd }: { id: string; yearEnd: string },
  entries: RegisterEntry[],
): Promise<void> {
  const rows = entries.flatMap(entry =>
    entry.kind === 'complaint'
      ? []
      : [
          {
            coop_id: coopId,
            reference: entry.reference,
            kind: entry.kind,
            received_on: entry.receivedOn,
            channel: entry.channel ?? '',
            category: entry.category,
            summary: entry.summary,
            register_fingerprint: fingerprintOf(entry),
            logged_by: db.personId,
          },
        ],
  )
  await inBatches(rows, batch => db.insertInto('contacts').values(batch).execute())
  await markYearsStale(db, coopId, [
    ...new Set(rows.map(row => reportingYearOf(row.received_on, yearEnd).from)),
  ])
}
