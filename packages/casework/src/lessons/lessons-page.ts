import type { CoopDb } from '@putright/db'
import { lessonsInSight, sourcesOf } from '@putright/db/queries/lessons'
import type { CalendarDate } from '@putright/working-days'
import { openLesson } from './lesson-in-hand.ts'
import { coopsToOfferTo } from './offer-lesson.ts'

/** Every lesson in sight, by co-op in the order of their names, the newest first (9.2, 9.3). */
export async function lessonsPage(db: CoopDb) {
  const byCoop = Map.groupBy(await lessonsInSight(db), ({ coop }) => coop)
  return [...byCoop]
    .map(([coop, lessons]) => ({ coop, lessons }))
    .toSorted((a, b) => a.coop.localeCompare(b.coop))
}

/** One lesson, where it came from as far as one may know, and what one may do about it; null out of sight. */
export async function lessonPage(db: CoopDb, id: string, today: CalendarDate) {
  const file = await openLesson(db, id, today)
  if (!file) return null
  const { lesson, decides, handled } = file
  const sources = await sourcesOf(db, lesson.coopId, lesson.id)
  return {
    lesson,
    today,
    sources: sources.map(({ complaintId, reference }) => ({ complaintId, reference })),
    mayDecide: decides && lesson.state === 'proposed',
    mayFinish: (decides || handled) && lesson.state === 'adopted',
    offerTo: (await coopsToOfferTo(file)).coops,
  }
}
export type LessonPage = NonNullable<Awaited<ReturnType<typeof lessonPage>>>
