import type { Policy, PolicyAdditions } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/** Every version of a co-op’s policy, those that are still to come among them, the latest first. */
export const policyHistory = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('policy_versions as version')
    .leftJoin('people as person', 'person.id', 'version.adopted_by')
    .where('version.coop_id', '=', coopId)
    .select([
      'version.id',
      'version.title',
      'version.settings',
      'version.additions',
      'version.adopted_on as adoptedOn',
      'version.meeting',
      'version.meeting_on as meetingOn',
      'person.name as adoptedBy',
    ])
    .orderBy('version.adopted_on', 'desc')
    .execute()

export type PolicyVersion = Awaited<ReturnType<typeof policyHistory>>[number]

/** What is drafted for a co-op, the latest saved first. */
export const policyDrafts = (db: CoopDb, coopId: string) =>
  drafts(db, coopId).orderBy('draft.saved_at', 'desc').execute()

/** One of them; undefined out of sight. */
export const policyDraft = (db: CoopDb, coopId: string, id: string) =>
  drafts(db, coopId).where('draft.id', '=', id).executeTakeFirst()

export type PolicyDraft = NonNullable<Awaited<ReturnType<typeof policyDraft>>>

const drafts = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('policy_drafts as draft')
    .leftJoin('people as person', 'person.id', 'draft.saved_by')
    .where('draft.coop_id', '=', coopId)
    .select([
      'draft.id',
      'draft.title',
      'draft.settings',
      'draft.additions',
      'draft.version',
      'draft.saved_at as savedAt',
      sql<string>`coalesce(person.name, 'Somebody else')`.as('savedBy'),
    ])

/** Whether the acting person may write on the drafts of a co-op, and adopt one. */
export async function policyRights(
  db: CoopDb,
  coopId: string,
): Promise<{ drafts: boolean; adopts: boolean }> {
  const { rows } = await sql<{ handles: boolean; runs: boolean }>`
    select ${coopId}::uuid in (select * from coops_i_handle()) as handles,
      ${coopId}::uuid in (select * from organisations_i_run()) as runs`.execute(db)
  const { handles = false, runs = false } = rows[0] ?? {}
  return { drafts: handles || runs, adopts: runs }
}

/** A policy as anybody may read it. `agentName` is null for a landlord that handles its complaints itself. */
export interface PublishedPolicy {
  name: string
  contact: string
  /** The fingerprint of its logo. */
  logo: string | null
  ombudsmanMember: boolean
  agentName: string | null
  agentContact: string | null
  title: string
  settings: Policy
  additions: PolicyAdditions
  adoptedOn: CalendarDate
  /** Empty where no meeting adopted it: then it is the Code itself. */
  meeting: string
  meetingOn: CalendarDate | null
}

/** The policy of a co-op that was in force on a day; undefined where there is none to be read by anybody. */
export async function publishedPolicy(
  db: CoopDb,
  slug: string,
  day: CalendarDate,
): Promise<PublishedPolicy | undefined> {
  const { rows } = await sql<PublishedPolicy>`
    select name, contact, logo, ombudsman_member as "ombudsmanMember", agent_name as "agentName",
      agent_contact as "agentContact", title, settings, additions, adopted_on as "adoptedOn", meeting,
      meeting_on as "meetingOn"
    from published_policy(${slug}, ${day})`.execute(db)
  return rows[0]
}

/** Since when each policy that a meeting adopted was in force, the latest first. */
export async function publishedPolicyDays(db: CoopDb, slug: string) {
  const { rows } = await sql<{ adoptedOn: CalendarDate; title: string }>`
    select adopted_on as "adoptedOn", title from published_policy_days(${slug})`.execute(db)
  return rows
}

/** The same, held so that two who act on it follow one another. */
export const holdPolicyDraft = (db: CoopDb, coopId: string, id: string) =>
  drafts(db, coopId).where('draft.id', '=', id).forUpdate('draft').executeTakeFirst()

interface DraftWords {
  coopId: string
  title: string
  settings: Policy
  additions: PolicyAdditions
  savedBy: string
}

/** The id of a new draft. `fromVersion`: the policy it was begun from; null for a ready-made one. */
export async function addPolicyDraft(
  db: CoopDb,
  { coopId, fromVersion, title, settings, additions, savedBy }: DraftWords & { fromVersion: string | null },
): Promise<string> {
  const { id } = await db
    .insertInto('policy_drafts')
    .values({
      coop_id: coopId,
      from_version: fromVersion,
      title,
      settings: JSON.stringify(settings),
      additions: JSON.stringify(additions),
      saved_by: savedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps the words, one version on. Whoever calls it holds the draft. */
export const writePolicyDraft = (
  db: CoopDb,
  { coopId, id, title, settings, additions, savedBy }: DraftWords & { id: string },
) =>
  db
    .updateTable('policy_drafts')
    .set(eb => ({
      title,
      settings: JSON.stringify(settings),
      additions: JSON.stringify(additions),
      saved_by: savedBy,
      saved_at: sql<string>`now()`,
      version: eb('version', '+', 1),
    }))
    .where('coop_id', '=', coopId)
    .where('id', '=', id)
    .execute()

/** A draft that was adopted or thrown away. */
export const removePolicyDraft = (db: CoopDb, coopId: string, id: string) =>
  db.deleteFrom('policy_drafts').where('coop_id', '=', coopId).where('id', '=', id).execute()

interface NewVersion {
  coopId: string
  title: string
  settings: Policy
  additions: PolicyAdditions
  meeting: string
  meetingOn: CalendarDate | null
  /** The first day it is in force. */
  adoptedOn: CalendarDate
  /** Null where it is laid with the co-op. */
  adoptedBy: string | null
}

/** The id of the new version; undefined where another one is in force from that very day. */
export async function addPolicyVersion(db: CoopDb, version: NewVersion): Promise<string | undefined> {
  const added = await db
    .insertInto('policy_versions')
    .values({
      coop_id: version.coopId,
      title: version.title,
      settings: JSON.stringify(version.settings),
      additions: JSON.stringify(version.additions),
      meeting: version.meeting,
      meeting_on: version.meetingOn,
      adopted_on: version.adoptedOn,
      ...(version.adoptedBy && { adopted_by: version.adoptedBy }),
    })
    .onConflict(conflict => conflict.columns(['coop_id', 'adopted_on']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** The policy in force on a day, of each co-op in sight. */
export const policiesInForce = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('policy_versions')
    .distinctOn('coop_id')
    .where(mine(db))
    .where('adopted_on', '<=', day)
    .select(['coop_id as coopId', 'title', 'adopted_on as adoptedOn', 'meeting'])
    .orderBy('coop_id')
    .orderBy('adopted_on', 'desc')
    .execute()
