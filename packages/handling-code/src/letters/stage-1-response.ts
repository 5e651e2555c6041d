import { type Item, isBlank } from './checklist.ts'
import type { ResponseLetter } from './content.ts'
import { responseChecklist } from './response.ts'

/** Code 6.9. */
export const stage1ResponseChecklist = (letter: ResponseLetter): Item[] => [
  ...responseChecklist(letter),
  {
    item: 'how to ask for stage 2',
    provision: '6.9',
    field: 'nextStep',
    because: 'Say how the resident can take it to stage 2.',
    missing: isBlank(letter.nextStep?.how ?? null),
  },
]
