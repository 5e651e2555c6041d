import { englandAndWales, type WorkingDays } from '@putright/working-days'
import { acknowledgementChecklist } from './acknowledgement.ts'
import type { Item, MissingItem } from './checklist.ts'
import type { LetterContent } from './content.ts'
import { definitionLetterChecklist } from './definition.ts'
import { extensionChecklist } from './extension.ts'
import { finalResponseChecklist } from './final-response.ts'
import { newDayChecklist } from './new-day.ts'
import { provisionalFindingsChecklist } from './provisional-findings.ts'
import { refusalChecklist } from './refusal.ts'
import { stage1ResponseChecklist } from './stage-1-response.ts'
import { updateChecklist } from './update.ts'

export type { MissingItem } from './checklist.ts'

/** What the Code asks of this letter that it lacks. Only a letter that lacks nothing may be issued. */
export const missingFrom = (letter: LetterContent, calendar: WorkingDays = englandAndWales): MissingItem[] =>
  checklistOf(letter, calendar)
    .filter(({ missing }) => missing)
    .map(({ missing: _, ...item }) => item)

function checklistOf(letter: LetterContent, calendar: WorkingDays): Item[] {
  switch (letter.kind) {
    case 'acknowledgement':
      return acknowledgementChecklist(letter)
    case 'definition':
      return definitionLetterChecklist(letter)
    case 'provisional findings':
      return provisionalFindingsChecklist(letter, calendar)
    case 'update':
      return updateChecklist(letter)
    case 'new day':
      return newDayChecklist(letter)
    case 'extension':
      return extensionChecklist(letter, calendar)
    case 'refusal':
      return refusalChecklist(letter)
    case 'stage 1 response':
      return stage1ResponseChecklist(letter)
    case 'final response':
      return finalResponseChecklist(letter)
  }
}
