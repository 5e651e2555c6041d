import { type Item, isBlank } from './checklist.ts'
import type { ResponseLetter } from './content.ts'
import { responseChecklist } from './response.ts'

/** Code 6.19 and 6.20. */
export const finalResponseChecklist = (letter: ResponseLetter): Item[] => [
  ...responseChecklist(letter),
  {
    item: 'who contributed',
    provision: '6.20',
    field: 'contributors',
    because: 'Name those who took part in the final response.',
    missing: letter.contributors.every(isBlank),
  },
  {
    item: 'that there is no further stage',
    provision: '5.3',
    field: 'nextStep',
    because: 'This is the final response: take out the invitation to another stage.',
    missing: letter.nextStep !== null,
  },
]
