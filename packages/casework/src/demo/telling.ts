import { asPerson, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import type { CalendarDate } from '@putright/working-days'
import type { Answer } from '../answer.ts'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import type { Actor, Target } from '../take-act.ts'
import type { Laid } from './lay-organisations.ts'
import type { Performers } from './performers.ts'
import type { Ago, Story } from './stories/story.ts'

/** One act of a story, on its day. */
export interface Step {
  ago: Ago
  take(on: CalendarDate): Promise<void>
}

export interface Telling {
  story: Story
  performers: Performers
  connection: Connection
  laid: Laid
  /** Stands still while a story is told: nobody else acts on it. */
  target: Target
  as(personId: string, on: CalendarDate): Actor
}

export function succeed(answer: Answer, { summary }: Story, on: CalendarDate): void {
  if (!answer.done) throw new Error(`“${summary}” cannot be told on ${on}: ${answer.because.join(' ')}`)
}

/** Reads the file of the story’s complaint as its officer. */
export const inItsFile = <T>(
  { performers, connection, target }: Telling,
  read: (file: CaseFile) => T | Promise<T>,
): Promise<T> =>
  asPerson(connection, performers.officer, async db => {
    const row = await complaintById(db, target.complaintId)
    if (!row) throw new Error('A story is told to those who see it')
    return read(await openCaseFile(db, row))
  })
