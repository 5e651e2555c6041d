import type { LessonPage } from '@putright/casework'
import type { Tone } from '../ui/tag.tsx'

type State = LessonPage['lesson']['state']

/** `next`: whose move it is; empty where nobody’s. */
export const STATES: Record<State, { words: string; tone: Tone; next: string }> = {
  proposed: { words: 'Proposed', tone: 'soon', next: 'The committee decides' },
  adopted: { words: 'Adopted', tone: 'calm', next: 'To be carried out' },
  declined: { words: 'Declined', tone: 'plain', next: '' },
  done: { words: 'Done', tone: 'done', next: '' },
}
