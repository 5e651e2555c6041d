import type { CalendarDate } from '@putright/working-days'
import type { Answer } from '../../answer.ts'
import type { Ago } from '../stories/story.ts'
import type { Telling } from '../telling.ts'

/** Something done beside the stages of a complaint, on its day. */
export interface Beside {
  ago: Ago
  take(telling: Telling, on: CalendarDate): Promise<Answer>
}

/** By the officer of the story, unless it says otherwise. */
export const officerOn = ({ as, performers }: Telling, on: CalendarDate) => as(performers.officer, on)
