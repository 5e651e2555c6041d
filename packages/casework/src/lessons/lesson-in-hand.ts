import { asPerson, type CoopDb } from '@putright/db'
import { type LessonRow, lessonById } from '@putright/db/queries/lessons'
import { ownOrganisations } from '@putright/db/queries/organisations'
import { handles } from '@putright/db/queries/people'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Answer, refuse } from '../answer.ts'
import { dayRefused } from '../day-refused.ts'
import { type Actor, isUuid } from '../take-act.ts'

/** A lesson, and what the acting person may do about it. */
export interface LessonFile {
  db: CoopDb
  lesson: LessonRow
  today: CalendarDate
  /** Whether they are of the committee that decides it. */
  decides: boolean
  /** Whether they are of the team that handles the co-op's complaints. */
  handled: boolean
}

/** Null where there is no such lesson for their eyes. */
export async function openLesson(db: CoopDb, id: string, today: CalendarDate): Promise<LessonFile | null> {
  const lesson = isUuid(id) ? await lessonById(db, id) : undefined
  if (!lesson) return null
  const coop = (await ownOrganisations(db)).find(({ id }) => id === lesson.coopId)
  return {
    db,
    lesson,
    today,
    decides: coop?.roles.some(role => COMMITTEE.includes(role)) ?? false,
    handled: await handles(db, lesson.coopId),
  }
}

// A co-op that handles its own complaints may leave it to its officer.
const COMMITTEE = ['secretary', 'chair', 'MRC', 'committee member', 'complaints officer']

/** One act on a lesson, one transaction. */
export const withLesson = <Done extends object>(
  { connection, personId, today }: Actor,
  id: string,
  work: (file: LessonFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> =>
  asPerson(connection, personId, async db => {
    const file = await openLesson(db, id, today)
    return file ? work(file) : refuse('not found', 'There is no such lesson.')
  })

/** Why something cannot have happened to a lesson on that day; null if it can. */
export const dayOfLessonRefused = (on: CalendarDate, since: CalendarDate, today: CalendarDate) =>
  dayRefused(on, {
    since,
    sooner: `Give a day from ${dateInWords(since)} on: it was not there before.`,
    today,
    field: 'on',
  })

/** Somebody else was quicker. */
export const CHANGED = refuse(
  'moved on',
  'Somebody else has just changed this lesson. Nothing of yours was recorded.',
)
