import type {
  CaseRole,
  Complainant,
  End,
  Fact,
  Handler,
  Holder,
  Mover,
  NextAct,
  PackKind,
  RepresentationScope,
  Role,
} from '@putright/complaint'
import type { YearFigures } from '@putright/figures'
import type {
  Channel,
  LetterContent,
  LetterKind,
  Outcome,
  Policy,
  PolicyAdditions,
} from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Instant = ColumnType<Date, string | undefined, string>
type NullableInstant = ColumnType<Date | null, string | null | undefined, string | null>

export interface Database {
  people: { id: Generated<string>; name: string; email: string; created_at: Instant }
  credentials: { person_id: string; password_hash: string; set_at: Instant }
  sessions: {
    id: string
    user_id: string
    expires_at: ColumnType<Date, Date, Date>
    handle: Generated<string>
    began_at: Instant
    last_used_at: Instant
    browser: Generated<string>
    second_factor_at: NullableInstant
  }
  factor_vouches: { organisation_id: string; person_id: string; vouched_by: string; vouched_at: Instant }
  second_factors: {
    person_id: string
    secret: Buffer | null
    pending: Buffer | null
    last_step: ColumnType<string | null, number | null, number | null>
  }
  recovery_codes: { person_id: string; code_hash: Buffer; used_at: NullableInstant }
  known_browsers: { person_id: string; token_hash: Buffer; last_seen_at: Instant }
  passkeys: {
    id: string
    person_id: string
    name: string
    public_key: Buffer
    counter: ColumnType<string, number, number>
    transports: string[]
    created_at: Instant
    last_used_at: NullableInstant
  }
  passkey_challenges: { challenge: string; person_id: string | null; expires_at: Instant }
  organisations: {
    id: Generated<string>
    kind: 'coop' | 'agent' | 'federation'
    slug: string
    name: string
    contact: Generated<string>
    logo: Generated<string | null>
    created_at: Instant
  }
  organisation_logos: {
    organisation_id: string
    sha256: string
    media_type: 'image/png' | 'image/jpeg'
    content: Buffer
    uploaded_at: Instant
  }
  coops: {
    coop_id: string
    kind: Generated<'coop'>
    reference_prefix: string
    year_end: Generated<string>
    registered_provider: Generated<boolean>
    ombudsman_member: Generated<boolean>
    figures_note: Generated<string>
  }
  reference_numbers: { coop_id: string; series: ReferenceSeries; last: number }
  coop_homes: {
    coop_id: string
    year_end_on: CalendarDate
    homes: number
    lcra: Generated<number>
    lcho: Generated<number>
  }
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
    services: Generated<string>
    sees_closed: Generated<boolean>
    reads_months: Generated<number>
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  federation_memberships: {
    id: Generated<string>
    federation_id: string
    federation_kind: Generated<'federation'>
    coop_id: string
    shares: 'nothing' | 'figures' | 'figures and lessons'
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  proposals: {
    id: Generated<string>
    kind: 'management agreement' | 'federation membership'
    organisation_id: string
    coop_id: string
    by_coop: boolean
    from_on: CalendarDate
    until_on: CalendarDate | null
    terms: ColumnType<ManagementTerms | FederationTerms, string, never>
    proposed_by: string
    proposed_at: Instant
    state: Generated<'open' | 'accepted' | 'declined' | 'withdrawn'>
    answered_by: string | null
    answered_at: NullableInstant
    answer: Generated<string>
    data_officer: Generated<string>
  }
  invitations: {
    organisation_id: string
    id: Generated<string>
    email: string
    roles: Role[]
    until_on: CalendarDate | null
    invited_by: string
    invited_at: Instant
    token_hash: Buffer | null
    expires_at: Instant
    accepted_by: string | null
    accepted_at: NullableInstant
    withdrawn_at: NullableInstant
  }
  handovers_planned: {
    coop_id: string
    complaint_id: string
    leaver_id: string
    role: CaseRole
    taker_id: string
  }
  policy_versions: {
    coop_id: string
    id: Generated<string>
    title: string
    adopted_on: CalendarDate
    settings: JSONColumnType<Policy>
    additions: JSONColumnType<PolicyAdditions, string | undefined>
    meeting: Generated<string>
    meeting_on: ColumnType<CalendarDate | null, CalendarDate | null | undefined>
    adopted_by: ColumnType<string | null, string | undefined>
    recorded_at: Instant
  }
  policy_drafts: {
    coop_id: string
    id: Generated<string>
    from_version: string | null
    title: string
    settings: JSONColumnType<Policy>
    additions: JSONColumnType<PolicyAdditions>
    version: Generated<number>
    saved_by: string
    saved_at: Instant
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
    /** Of another co-op, asked for this complaint. */
    lent: Generated<boolean>
  }
  walls: { coop_id: string; complaint_id: string; person_id: string; because: WallReason }
  member_homes: { coop_id: string; person_id: string; home: string }
  review_pool: {
    federation_id: string
    federation_kind: Generated<'federation'>
    person_id: string
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  complaint_words: { coop_id: string; complaint_id: string; word: string }
  contacts: {
    coop_id: string
    id: Generated<string>
    reference: string
    kind: ContactKind
    received_on: CalendarDate
    channel: string
    category: string
    summary: string
    register_fingerprint: string | null
    resident_id: string | null
    asked_by: Generated<string>
    account: Generated<string>
    state: Generated<'open' | 'answered' | 'closed'>
    logged_on: CalendarDate | null
    logged_by: string | null
    review_on: CalendarDate | null
    answered_on: CalendarDate | null
    closed_on: CalendarDate | null
    erased_on: Generated<CalendarDate | null>
    data_asked_on: Generated<CalendarDate | null>
    data_due_on: Generated<CalendarDate | null>
  }
  contact_notes: {
    coop_id: string
    id: Generated<string>
    contact_id: string
    happened_on: CalendarDate
    kind: NoteKind
    words: string
    recorded_by: string
    recorded_at: Instant
  }
  contact_complaints: { coop_id: string; contact_id: string; complaint_id: string }
  passed_on: {
    coop_id: string
    id: string
    reference: string
    told_to: string
    told_on: CalendarDate
    channel: Channel
    resident_name: Generated<string>
    contact: Generated<string>
    words: string
    about: Generated<string[]>
    passed_at: Instant
    complaint_id: string | null
    contact_id: string | null
  }
  documents: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    name: string
    media_type: string
    size: number
    sha256: Buffer
    flags: Generated<string[]>
    added_by: string | null
    added_at: Instant
  }
  document_contents: { coop_id: string; complaint_id: string; document_id: string; content: Buffer }
  representatives: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    name: string
    relation: Generated<string>
    contact: Generated<string>
    email: Generated<string>
    authority: 'in writing' | 'by word of mouth' | 'by law'
    authority_document_id: string | null
    scope: RepresentationScope
    from_on: CalendarDate
    until_on: CalendarDate | null
  }
  undertakings: {
    coop_id: string
    complaint_id: string
    name: string
    kind: UndertakingKind
    what: string
    who: Generated<string>
    amount: number | null
    paid: number | null
    promised_on: CalendarDate
    due_on: CalendarDate | null
    done_on: CalendarDate | null
    confirmed_on: CalendarDate | null
    satisfied: boolean | null
  }
  personal_data_due: {
    coop_id: string
    complaint_id: string
    /** Of the event that asked. */
    seq: number
    kind: 'copy' | 'acknowledgement' | 'outcome'
    asked_on: CalendarDate
    due_on: CalendarDate | null
    met_on: CalendarDate | null
  }
  ombudsman_requests: {
    coop_id: string
    complaint_id: string
    /** Of the event that asked. */
    seq: number
    kind: 'evidence' | 'referral back' | 'failure'
    reference: string
    asked_on: CalendarDate
    due_on: CalendarDate | null
    met_on: CalendarDate | null
  }
  drafts: {
    coop_id: string
    complaint_id: string
    kind: 'report' | 'decision'
    stage: 1 | 2
    content: JSONColumnType<Record<string, unknown>>
    version: number
    saved_by: string
    saved_at: Instant
  }
  deliberation_notes: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    stage: 1 | 2
    written_by: string
    written_at: Instant
    words: string
  }
  adjustments: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    what: string
    print: Generated<'standard' | 'large'>
    language: Generated<string>
    send_by: Generated<'email' | 'post' | 'telephone'>
    agreed_on: CalendarDate
    review_on: CalendarDate
    ended_on: CalendarDate | null
    recorded_by: string
  }
  needs: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    words: string
    recorded_on: CalendarDate
    recorded_by: string
  }
  need_reads: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    read_by: string
    read_at: Instant
    purpose: string
  }
  restrictions: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    what: string
    reason: string
    proportionate_because: string
    equality_considered: string
    from_on: CalendarDate
    until_on: CalendarDate
    review_on: CalendarDate
    reviewed_on: CalendarDate | null
    ended_on: CalendarDate | null
    recorded_by: string
  }
  lessons: {
    coop_id: string
    id: Generated<string>
    root_cause: string
    lesson: string
    change: string
    state: Generated<'proposed' | 'adopted' | 'declined' | 'done'>
    proposed_on: CalendarDate
    proposed_by: string
    decided_on: CalendarDate | null
    decided_by: string | null
    decision: Generated<string>
    done_on: CalendarDate | null
    evidence: Generated<string>
    offered_by: string | null
  }
  lesson_sources: { coop_id: string; lesson_id: string; complaint_id: string }
  packs: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    kind: PackKind
    built_by: string
    built_at: Instant
    /** What is given together shares it; null for what stands alone. */
    given_with: string | null
    pdf: Buffer
    zip: Buffer
  }
  request_copies: {
    coop_id: string
    id: Generated<string>
    contact_id: string
    given_with: string
    built_by: string
    built_at: Instant
    pdf: Buffer
  }
  room_links: {
    coop_id: string
    id: Generated<string>
    complaint_id: string
    person_id: string
    stage: 1 | 2
    token_hash: Buffer
    expires_on: CalendarDate
    used_at: NullableInstant
    asked_again_at: NullableInstant
    created_at: Instant
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
    road: 'email' | 'post' | 'telephone' | 'none'
    html: string
    pdf: ColumnType<Buffer | null, Buffer | undefined, Buffer>
  }
  letters_to_send: { coop_id: string; letter_id: string; complaint_id: string; road: 'post' | 'telephone' }
  outbox: {
    coop_id: string
    id: Generated<string>
    topic: 'mail' | 'figures'
    payload: JSONColumnType<Record<string, unknown>>
    created_at: Instant
    relayed_at: NullableInstant
  }
  mails: { coop_id: string; key: string; message_id: string; sent_at: Instant }
  account_mails: {
    id: Generated<string>
    letter: string
    person_id: string | null
    organisation_id: string | null
    invitation_id: string | null
    payload: JSONColumnType<Record<string, string>>
    created_at: Instant
    relayed_at: NullableInstant
    sent_at: NullableInstant
    message_id: string | null
  }
  account_links: {
    id: Generated<string>
    purpose: 'password reset' | 'new address' | 'sign-up' | 'second factor reset'
    person_id: string | null
    email: string
    token_hash: Buffer | null
    asked_at: Instant
    expires_at: Instant
    used_at: NullableInstant
    former_email: string | null
  }
  sign_ups: {
    id: Generated<string>
    link_id: string
    kind: 'coop' | 'agent' | 'federation'
    slug: string
    name: string
    founder: string
    asked_at: Instant
    completed_at: NullableInstant
    person_id: ColumnType<string | null, never, string>
    reference_prefix: string | null
    year_end: string | null
    homes: number | null
    registered_provider: boolean | null
    ombudsman_member: boolean | null
    handles_own: boolean | null
  }
  year_figures: {
    coop_id: string
    year_from: CalendarDate
    as_at: CalendarDate
    figures: JSONColumnType<YearFigures>
    refreshed_at: Instant
  }
  audit_chains: { chain: string; entries: string; head: Buffer }
  audit_entries: {
    chain: Generated<string>
    seq: Generated<string>
    at: Instant
    actor: string | null
    organisation_id: string | null
    about_coop: string | null
    what: AuditWhat
    subject: ColumnType<AuditSubject, string, never>
    previous: Generated<Buffer>
    hash: Generated<Buffer>
  }
  pack_originals: {
    coop_id: string
    pack_id: string
    complaint_id: string
    built_by: string
    pdf: Buffer
    zip: Buffer
  }
  erasures: {
    coop_id: string
    id: string
    complaint_id: string
    what: 'record' | 'support'
    erased_by: string
    erased_at: Date
    rows: Record<string, number>
  }
  contact_erasures: {
    coop_id: string
    id: string
    contact_id: string
    erased_by: string
    erased_at: Date
    rows: Record<string, number>
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

export type ReferenceSeries = 'complaints' | 'requests'

export type WallReason = 'named' | 'took the decision' | 'conflict of interest' | 'same home'
export type ContactKind = 'service request' | 'enquiry' | 'survey feedback'
/** `declined`: offered the choice, they would not complain; `complaint`: one came of it (Code 1.3, 1.5). */
export type NoteKind =
  | 'progress'
  | 'answer'
  | 'dissatisfied'
  | 'choice offered'
  | 'declined'
  | 'complaint'
  | 'review'
  | 'closed'
  | 'access asked'
  | 'access question put'
  | 'access question answered'
  | 'access extended'
  | 'access given'
/** What the audit log speaks of: the words of the check in migration 0019. */
export type AuditWhat =
  | 'needs read'
  | 'original read'
  | 'case file exported'
  | 'pack exported'
  | 'bad rows exported'
  | 'figures exported'
  | 'audit log exported'
  | 'personal data exported'
  | 'register imported'
  | 'homes recorded'
  | 'member homes recorded'
  | 'signed up'
  | 'organisation made'
  | 'profile changed'
  | 'logo changed'
  | 'invited'
  | 'invitation withdrawn'
  | 'invitation accepted'
  | 'invitation refused'
  | 'role given'
  | 'role ended'
  | 'left'
  | 'work handed over'
  | 'role refused'
  | 'proposed'
  | 'proposal accepted'
  | 'proposal declined'
  | 'proposal withdrawn'
  | 'proposal refused'
  | 'agreement ended'
  | 'federation membership ended'
  | 'pool changed'
  | 'policy drafted'
  | 'policy adopted'
  | 'policy refused'
  | 'retention set'
  | 'hold placed'
  | 'hold lifted'
  | 'erased'
  | 'erasure refused'
  | 'redacted'
  | 'data protection recorded'
  | 'sign-in throttled'
  | 'code refused'
  | 'code replayed'
  | 'link refused'
  | 'password set'
  | 'password reset asked'
  | 'address verified'
  | 'sessions ended'
  | 'second factor reset asked'
  | 'second factor reset stopped'
  | 'second factor reset refused'
  | 'second factor reset'
  | 'second factor set'
  | 'second factor removed'
  | 'recovery codes made'
  | 'recovery code used'
  | 'passkey added'
  | 'passkey removed'
  | 'passkey refused'

/** Ids, numbers, days and words of our own, by name. */
export type AuditSubject = Record<string, string | number | readonly string[]>

export type UndertakingKind = 'remedy' | 'action' | 'order' | 'recommendation'

export type { Role }

export interface ManagementTerms {
  scope: 'A' | 'B' | 'A and B'
  services: string
  /** Whether the agent sees complaints that ended before it came. */
  seesClosed: boolean
  /** For how many months after its last day the agent reads what ended while it was the agent. */
  readsMonths: number
  /** Which version of the data-sharing terms. */
  dataTerms: string
  /** Who accepts them for whoever proposes. */
  dataOfficer: string
}

export interface FederationTerms {
  shares: 'nothing' | 'figures' | 'figures and lessons'
  dataTerms: string
  dataOfficer: string
}

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
  handled_by: string | null
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
  complainant: Complainant | null
  counts_for_measures: boolean
  update_due_on: CalendarDate | null
  soonest_on: ColumnType<CalendarDate | null, never, never>
  kept_from: CalendarDate | null
  held_by: Holder | null
  erased_on: ColumnType<CalendarDate | null, never, never>
}
