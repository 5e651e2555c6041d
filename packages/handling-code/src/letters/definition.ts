import { type Item, isBlank } from './checklist.ts'
import type { DefinitionLetter } from './content.ts'
import { answererChecklist, definitionChecklist, frameChecklist } from './frame.ts'

/** Code 5.6, 5.7 and 6.8: the changed definition is owed whatever the first one was. */
export const definitionLetterChecklist = (letter: DefinitionLetter): Item[] => [
  ...frameChecklist(letter, { text: '5.6', ombudsman: '3.7' }),
  ...definitionChecklist(letter.heads, letter.outcomesSought, '5.6'),
  ...answererChecklist(letter.heads),
  {
    item: 'what was changed',
    provision: '5.6',
    field: 'changes',
    because: 'Say what is different from the definition the resident had before.',
    missing: letter.changes.every(isBlank),
  },
  {
    item: 'why it was changed',
    provision: '5.6',
    field: 'reason',
    because: 'Say what the resident told you that changed it.',
    missing: isBlank(letter.reason),
  },
]
