import {
  asCorrected,
  type ComplaintEvent,
  type Fact,
  type Position,
  positionAfter,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { type ComplaintRow, eventsOf, recordsOf } from '@putright/db/queries/cases'
import type { Policy } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { nothingYet, type Outgoing } from './outgoing.ts'

/** A complaint with its record, where it stands, and the policy it is held to. */
export interface CaseFile {
  db: CoopDb
  row: ComplaintRow
  /** The record as it was written, mistakes and corrections alike. */
  record: ComplaintEvent[]
  /** The record as it now reads: with each correction applied. */
  events: ComplaintEvent[]
  policy: Policy
  policyTitle: string
  position: Position
  /** Letters and mails that wait for the act to be recorded. */
  outgoing: Outgoing
}

/** A record as it now reads, and where the complaint stands by it. */
export type Folded = Pick<CaseFile, 'events' | 'position'>

/** Reads the record of a complaint and folds it. */
export const openCaseFile = async (db: CoopDb, row: ComplaintRow): Promise<CaseFile> =>
  folded(db, row, await eventsOf(db, row))

/** The same of several, read together. */
export async function openCaseFiles(db: CoopDb, rows: readonly ComplaintRow[]): Promise<CaseFile[]> {
  const records = await recordsOf(db, rows)
  return rows.map(row => folded(db, row, records.get(row.id) ?? []))
}

function folded(db: CoopDb, row: ComplaintRow, record: ComplaintEvent[]): CaseFile {
  const { title, settings } = row.policy
  const events = asCorrected(record)
  const position = positionAfter(record, settings, englandAndWales)
  return { db, row, record, events, policy: settings, policyTitle: title, position, outgoing: nothingYet() }
}

/** A fact and the day it happened, before it has its place in the record. */
export type DatedFact = Fact & { on: CalendarDate }

/** The file as it will stand with further facts, nothing being written yet: letters are composed from this. */
export function withFacts(file: CaseFile, facts: readonly DatedFact[]): CaseFile {
  const record = [...file.record, ...recorded(facts, lastSeq(file.record), file.db.personId)]
  const events = asCorrected(record)
  return { ...file, record, events, position: positionAfter(record, file.policy, englandAndWales) }
}

const lastSeq = (record: readonly ComplaintEvent[]) => record.at(-1)?.seq ?? 0

/** Facts given their places after `seq`. A service records in nobody's name. */
export function recorded(
  facts: readonly DatedFact[],
  seq: number,
  by: string | null,
  source: ComplaintEvent['source'] = 'casework',
): ComplaintEvent[] {
  const recordedAt = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  return facts.map((fact, index) => ({ ...fact, seq: seq + index + 1, recordedAt, recordedBy: by, source }))
}
