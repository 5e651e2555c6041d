import type { End, Fact, Handler, Mover, NextAct } from '@putright/complaint'
import type { YearFigures } from '@putright/figures'
import type { LetterContent, LetterKind, Outcome, Policy } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Instant = ColumnType<Date, string | undefined, string>
type NullableInstant = ColumnType<Date | null, string | null | undefined, string | null>

export interface Database {
  people: { id: Generated<string>; name: string; email: string; created_at: Instant }
  credentials: { person_id: string; password_hash: string; set_at: Instant }
  sessions: { id: string; user_id: string; expires_at: ColumnType<Date, Date, Date> }
  organisations: {
    id: Generated<string>
    kind: 'coop' | 'agent' | 'federation'
    slug: string
    name: string
    contact: Generated<string>
  }
  coops: {
    coop_id: string
    kind: Generated<'coop'>
    reference_prefix: string
    last_reference: Generated<number>
    year_end: Generated<string>
    ombudsman_member: Generated<boolean>
    figures_note: Generated<string>
  }
  coop_homes: { coop_id: string; year_end_on: CalendarDate; homes: number }
  memberships: {
    person_id: string
    organisation_id: string
    role: Role
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  agreements: {
    id: Generated<string>
    agent_id: string
    agent_kind: Generated<'agent'>
    coop_id: string
    scope: 'A' | 'B' | 'A and B'
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  federation_memberships: {
    federation_id: string
    federation_kind: Generated<'federation'>
    coop_id: string
    shares: 'nothing' | 'figures' | 'figures and lessons'
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  policy_versions: {
    coop_id: string
    id: Generated<string>
    title: string
    adopted_on: CalendarDate
    settings: JSONColumnType<Policy>
  }
  residents: {
    coop_id: string
    id: Generated<string>
    name: string
    address: Generated<string>
    email: Generated<string>
    telephone: Generated<string>
  }
  complaints: ComplaintColumns
  complaint_events: {
    coop_id: string
    complaint_id: string
    seq: number
    type: Fact['type']
    happened_on: CalendarDate
    recorded_at: Instant
    recorded_by: string | null
    source: 'casework' | 'register'
    body: ColumnType<Record<string, unknown>, string, never>
  }
  case_roles: {
    coop_id: string
    complaint_id: string
    person_id: string
    stage: 1 | 2
    role: 'investigator' | 'decider'
  }
  complaint_words: { coop_id: string; complaint_id: string; word: string }
  contacts: {
    coop_id: string
    id: Generated<string>
    reference: string
    kind: 'service request' | 'enquiry'
    received_on: CalendarDate
    channel: string
    category: string
    summary: string
    register_fingerprint: string | null
  }
  letters: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    kind: LetterKind
    stage: 1 | 2
    issued_on: CalendarDate
    issued_at: Instant
    issued_by: string
    content: JSONColumnType<LetterContent>
    html: string
    pdf: Buffer
  }
  outbox: {
    coop_id: string
    id: Generated<string>
    topic: 'mail' | 'figures'
    payload: JSONColumnType<Record<string, unknown>>
    created_at: Instant
    relayed_at: NullableInstant
  }
  mails: { coop_id: string; key: string; message_id: string; sent_at: Instant }
  year_figures: {
    coop_id: string
    year_from: CalendarDate
    as_at: CalendarDate
    figures: JSONColumnType<YearFigures>
    refreshed_at: Instant
  }
  register_uploads: {
    coop_id: string
    id: Generated<string>
    file_name: string
    content: Buffer
    uploaded_by: string
    uploaded_at: Instant
    imported_at: NullableInstant
  }
}

export type Role =
  | 'complaints officer'
  | 'manager'
  | 'secretary'
  | 'MRC'
  | 'chair'
  | 'committee member'
  | 'analyst'
  | 'auditor'

/** A complaint's row; from `seq` down it is the position, which only casework writes. */
export interface ComplaintColumns {
  coop_id: string
  id: Generated<string>
  reference: string
  resident_id: string | null
  policy_id: string
  register_fingerprint: string | null
  seq: number
  handler: Handler
  imported: boolean
  received_on: CalendarDate
  logged_on: CalendarDate | null
  channel: string
  category: string
  summary: string
  procedure: 'A' | 'B' | 'A and B' | null
  stage: 1 | 2
  state: 'open' | 'answered' | 'ended'
  ending: End | null
  ended_on: CalendarDate | null
  next_act: NextAct | null
  whose_move: Mover
  due_on: CalendarDate | null
  due_clock: string | null
  code_due_on: CalendarDate | null
  officer_id: string | null
  acknowledged_on: CalendarDate | null
  stage1_responded_on: CalendarDate | null
  stage1_outcome: Outcome | null
  stage1_extended_to: CalendarDate | null
  stage1_extension_sent_on: CalendarDate | null
  stage1_extension_reason: string | null
  escalated_on: CalendarDate | null
  stage2_acknowledged_on: CalendarDate | null
  stage2_responded_on: CalendarDate | null
  stage2_outcome: Outcome | null
  stage2_extended_to: CalendarDate | null
  stage2_extension_sent_on: CalendarDate | null
  stage2_extension_reason: string | null
  refused_on: CalendarDate | null
  refusal_ground: string | null
  withdrawn_on: CalendarDate | null
}
