import { type Item, isBlank } from './checklist.ts'
import type { NewDayLetter } from './content.ts'
import { frameChecklist } from './frame.ts'

/** Code 6.6, 6.17 and 7.3: what was promised, why it takes longer, and the day agreed now. */
export const newDayChecklist = (letter: NewDayLetter): Item[] => [
  ...frameChecklist(letter, { text: letter.stage === 1 ? '6.6' : '6.17', ombudsman: '3.7' }),
  {
    item: 'what was promised',
    provision: '7.3',
    field: 'what',
    because: 'Say what was promised.',
    missing: isBlank(letter.what),
  },
  {
    item: 'why another day is needed',
    provision: letter.stage === 1 ? '6.6' : '6.17',
    field: 'reason',
    because: 'Say why another day is needed.',
    missing: isBlank(letter.reason),
  },
  {
    item: 'the new day',
    provision: '7.3',
    field: 'by',
    because: 'Give a new day that is still to come.',
    missing: letter.by < letter.issuedOn,
  },
]
