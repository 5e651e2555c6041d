import type { CalendarDate } from '@putright/working-days'
import { type LearningForm, learn } from '../../acts/learn.ts'
import { decideLesson } from '../../lessons/decide-lesson.ts'
import { finishLesson } from '../../lessons/finish-lesson.ts'
import { offerLesson } from '../../lessons/offer-lesson.ts'
import { known } from '../lay-organisations.ts'
import type { Ago } from '../stories/story.ts'
import { inItsFile, type Telling } from '../telling.ts'
import { type Beside, officerOn } from './beside.ts'

type Lesson = Omit<Extract<LearningForm, { found: 'a lesson' }>, 'found'>

/** What is told of one lesson: proposed from the story’s complaint, and what became of it. */
export const aLesson = (lesson: Lesson) => ({
  proposed: (ago: Ago): Beside => learned(ago, { found: 'a lesson', ...lesson }),
  adopted: (ago: Ago, decision: string): Beside => ({
    ago,
    take: async (telling, on) =>
      decideLesson(secretaryOn(telling, on), await lessonOf(telling), { state: 'adopted', on, decision }),
  }),
  done: (ago: Ago, evidence: string): Beside => ({
    ago,
    take: async (telling, on) =>
      finishLesson(officerOn(telling, on), await lessonOf(telling), { on, evidence }),
  }),
  /** To other co-ops of the agent, by their slugs. */
  offered: (ago: Ago, ...slugs: string[]): Beside => ({
    ago,
    take: async (telling, on) =>
      offerLesson(officerOn(telling, on), await lessonOf(telling), {
        ...lesson,
        coopIds: slugs.map(slug => known(telling.laid.organisations, slug)),
        reread: 'yes',
      }),
  }),
})

/** That there was nothing to learn beyond the one complaint, and why. */
export const noLesson = (ago: Ago, none: string): Beside => learned(ago, { found: 'no lesson', none })

const learned = (ago: Ago, form: LearningForm): Beside => ({
  ago,
  take: (telling, on) => learn(officerOn(telling, on), telling.target, form),
})

const lessonOf = (telling: Telling): Promise<string> =>
  inItsFile(telling, ({ events }) => events.findLast(event => event.type === 'learned')?.lessonId ?? '')

const secretaryOn = ({ as, performers }: Telling, on: CalendarDate) => as(performers.secretary, on)
