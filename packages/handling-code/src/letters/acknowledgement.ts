import { acknowledgementProvision } from '../provisions/of-a-stage.ts'
import { type Item, isBlank } from './checklist.ts'
import type { AcknowledgementLetter } from './content.ts'
import { answererChecklist, definitionChecklist, frameChecklist } from './frame.ts'

/** Code 6.2, 6.11, 5.6, 5.7, 5.10 and 3.7. */
export const acknowledgementChecklist = (letter: AcknowledgementLetter): Item[] => [
  ...frameChecklist(letter, { text: acknowledgementProvision(letter.stage), ombudsman: '3.7' }),
  ...definitionChecklist(letter.heads, letter.outcomesSought, '5.6'),
  ...answererChecklist(letter.heads),
  {
    item: 'adjustments',
    provision: '5.10',
    field: 'adjustments',
    because: 'Confirm the adjustments agreed, or ask whether the resident needs any.',
    missing: isBlank(letter.adjustments),
  },
]
