import type { CalendarDate } from '@putright/working-days'
import type { Answer } from '../answer.ts'
import type { Actor, Target } from '../take-act.ts'
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
  /** Stands still while a story is told: nobody else acts on it. */
  target: Target
  as(personId: string, on: CalendarDate): Actor
}

export function succeed(answer: Answer, { summary }: Story, on: CalendarDate): void {
  if (!answer.done) throw new Error(`“${summary}” cannot be told on ${on}: ${answer.because.join(' ')}`)
}
