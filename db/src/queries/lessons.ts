import type { CoopDb } from '../doors.ts'
import { mine } from '../doors.ts'

/** Every lesson of the co-ops the acting person handles or belongs to, the newest first. */
export const lessonsInSight = (db: CoopDb) =>
  lessons(db).orderBy('lesson.proposed_on', 'desc').orderBy('lesson.id', 'desc').execute()

/** One of them; undefined out of sight. */
export const lessonById = (db: CoopDb, id: string) =>
  lessons(db).where('lesson.id', '=', id).executeTakeFirst()

export type LessonRow = NonNullable<Awaited<ReturnType<typeof lessonById>>>

const lessons = (db: CoopDb) =>
  db
    .selectFrom('lessons as lesson')
    .innerJoin('organisations as coop', 'coop.id', 'lesson.coop_id')
    .leftJoin('organisations as offering', 'offering.id', 'lesson.offered_by')
    .leftJoin('people as decider', 'decider.id', 'lesson.decided_by')
    .where(mine(db, 'lesson.coop_id'))
    .select([
      'lesson.id',
      'lesson.coop_id as coopId',
      'coop.name as coop',
      'lesson.root_cause as rootCause',
      'lesson.lesson',
      'lesson.change',
      'lesson.state',
      'lesson.proposed_on as proposedOn',
      'lesson.decided_on as decidedOn',
      'decider.name as decidedBy',
      'lesson.decision',
      'lesson.done_on as doneOn',
      'lesson.evidence',
      'offering.name as offeredBy',
    ])

/** Who and where the complaints behind a lesson are, as far as the acting person may see them. */
export const sourcesOf = (db: CoopDb, coopId: string, lessonId: string) =>
  db
    .selectFrom('lesson_sources as source')
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'source.coop_id')
        .onRef('complaint.id', '=', 'source.complaint_id'),
    )
    .leftJoin('residents as resident', join =>
      join
        .onRef('resident.coop_id', '=', 'complaint.coop_id')
        .onRef('resident.id', '=', 'complaint.resident_id'),
    )
    .where('source.coop_id', '=', coopId)
    .where('source.lesson_id', '=', lessonId)
    .select([
      'complaint.id as complaintId',
      'complaint.reference',
      'resident.name',
      'resident.address',
      'resident.email',
      'resident.telephone',
    ])
    .execute()

/** The co-ops, of those named, that were offered a lesson in these words before. */
export const alreadyOffered = (db: CoopDb, coopIds: readonly string[], lesson: string) =>
  db
    .selectFrom('lessons')
    .where('coop_id', 'in', coopIds)
    .where('lesson', '=', lesson)
    .select('coop_id as coopId')
    .execute()
