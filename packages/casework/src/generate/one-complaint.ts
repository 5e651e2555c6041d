import { randomUUID } from 'node:crypto'
import { type ComplaintEvent, positionAfter } from '@putright/complaint'
import type { Cell } from '@putright/db'
import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import type { DatedFact } from '../record/case-file.ts'
import { columnsOf } from '../record/columns.ts'
import { wordsFor } from '../record/start-records.ts'
import { eventRow } from '../record/writing.ts'
import type { Dice } from './dice.ts'
import type { Cast } from './story.ts'

export interface Place {
  coopId: string
  policyId: string
  reference: string
}

/** A complaint's rows, its position folded from its facts. */
export function oneComplaint(
  { coopId, policyId, reference }: Place,
  facts: readonly DatedFact[],
  cast: Cast,
  dice: Dice,
) {
  const id = randomUUID()
  const events = facts.map((fact, index) => ({
    ...fact,
    seq: index + 1,
    recordedAt: `${fact.on}T09:00:00.000Z`,
    recordedBy: cast.officers[0],
    source: 'casework' as const,
  })) satisfies ComplaintEvent[]
  const position = positionAfter(events, codeAsPolicy, englandAndWales)
  const resident = {
    coop_id: coopId,
    id: randomUUID(),
    name: `${dice.one(FIRST_NAMES)} ${dice.one(LAST_NAMES)}`,
    address: `${dice.between(1, 140)} ${dice.one(STREETS)}`,
  }
  const roles = [position.stage1, position.stage2].flatMap(stage => [
    ...(stage?.investigator
      ? [{ person_id: stage.investigator, stage: stage.stage, role: 'investigator' }]
      : []),
    ...(stage?.deciders ?? []).map(person => ({
      person_id: person,
      stage: stage?.stage ?? 1,
      role: 'decider',
    })),
  ])
  const complaint: Record<string, Cell> & { id: string } = {
    coop_id: coopId,
    id,
    reference,
    resident_id: resident.id,
    policy_id: policyId,
    ...columnsOf(position),
  }
  return {
    resident,
    complaint,
    events: events.map(event => eventRow(coopId, id, event)),
    roles: roles.map(role => ({ coop_id: coopId, complaint_id: id, ...role })),
    words: wordsFor({ resident, position }),
    days: position.stage2 ? [position.receivedOn, position.stage2.requestedOn] : [position.receivedOn],
  }
}

const FIRST_NAMES = [
  'Alex',
  'Bola',
  'Chidi',
  'Dilys',
  'Ewa',
  'Farah',
  'Gwen',
  'Hassan',
  'Iris',
  'Jo',
] as const
const LAST_NAMES = ['Example', 'Sample', 'Specimen', 'Placeholder', 'Madeup', 'Instance'] as const
const STREETS = ['Made-up Road', 'Sample Street', 'Example Court', 'Placeholder Place'] as const
