import { responseProvision } from '../provisions/of-a-stage.ts'
import { type Item, isBlank } from './checklist.ts'
import type { UpdateLetter } from './content.ts'
import { frameChecklist } from './frame.ts'

/** Code 5.9: how things stand, what comes next and when. */
export const updateChecklist = (letter: UpdateLetter): Item[] => [
  ...frameChecklist(letter, { text: '5.9', ombudsman: '3.7' }),
  {
    item: 'how things stand',
    provision: '5.9',
    field: 'words',
    because: 'Say what has happened since the resident last heard.',
    missing: isBlank(letter.words),
  },
  {
    item: 'what happens next',
    provision: '5.9',
    field: 'next',
    because: 'Say what happens next.',
    missing: isBlank(letter.next),
  },
  {
    item: 'the day the answer is expected',
    provision: responseProvision(letter.stage),
    field: 'expectedOn',
    because: 'The answer is late: say by when the resident can expect it now.',
    missing: letter.issuedOn > letter.responseDue && (letter.expectedOn ?? '') < letter.issuedOn,
  },
]
