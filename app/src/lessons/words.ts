import type { LessonPage } from '@putright/casework'
import type { Tone } from '../ui/tag.tsx'

type State = LessonPage['lesson']['state']

export const STATES: Record<State, { words: string; tone: Tone }> = {
  proposed: { words: 'Proposed', tone: 'soon' },
  adopted: { words: 'Adopted', tone: 'calm' },
  declined: { words: 'Declined', tone: 'plain' },
  done: { words: 'Done', tone: 'done' },
}
