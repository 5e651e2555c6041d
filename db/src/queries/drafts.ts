import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'

export type DraftKind = Database['drafts']['kind']

/** Of one complaint, at one of its stages. */
export interface DraftPlace {
  coopId: string
  complaintId: string
  kind: DraftKind
  stage: 1 | 2
}

/** The words in the making, by whom and when they were last saved; undefined where there are none. */
export async function draftOf(db: CoopDb, { coopId, complaintId, kind, stage }: DraftPlace) {
  const draft = await db
    .selectFrom('drafts as draft')
    .leftJoin('people as person', 'person.id', 'draft.saved_by')
    .where('draft.coop_id', '=', coopId)
    .where('draft.complaint_id', '=', complaintId)
    .where('draft.kind', '=', kind)
    .where('draft.stage', '=', stage)
    .select([
      'draft.content',
      'draft.version',
      'draft.saved_at as savedAt',
      sql<string>`coalesce(person.name, 'Somebody else')`.as('savedBy'),
    ])
    .executeTakeFirst()
  return draft && { ...draft, savedAt: draft.savedAt.toISOString() }
}

/** Keeps the words, one version on. Whoever calls it has seen the version there was. */
export const writeDraft = (
  db: CoopDb,
  { coopId, complaintId, kind, stage }: DraftPlace,
  content: Record<string, unknown>,
  savedBy: string,
) =>
  db
    .insertInto('drafts')
    .values({
      coop_id: coopId,
      complaint_id: complaintId,
      kind,
      stage,
      content: JSON.stringify(content),
      version: 1,
      saved_by: savedBy,
    })
    .onConflict(conflict =>
      conflict.columns(['coop_id', 'complaint_id', 'kind', 'stage']).doUpdateSet({
        content: JSON.stringify(content),
        version: sql<number>`drafts.version + 1`,
        saved_by: savedBy,
        saved_at: sql<string>`now()`,
      }),
    )
    .execute()

/** What was drafted has become an act, or is given up. */
export const removeDraft = (db: CoopDb, { coopId, complaintId, kind, stage }: DraftPlace) =>
  db
    .deleteFrom('drafts')
    .where('coop_id', '=', coopId)
    .where('complaint_id', '=', complaintId)
    .where('kind', '=', kind)
    .where('stage', '=', stage)
    .execute()
