import type { WorkingDays } from '@putright/working-days'
import { edition2024 } from '../editions.ts'
import { extensionContactProvision, extensionProvision } from '../provisions/of-a-stage.ts'
import { type Item, isBlank } from './checklist.ts'
import type { ExtensionLetter } from './content.ts'
import { frameChecklist } from './frame.ts'

/** Code 6.4, 6.5, 6.15, 6.16 and 5.9. */
export function extensionChecklist(letter: ExtensionLetter, calendar: WorkingDays): Item[] {
  const { stage, originalDue, newDue, reason, goodReason, updateEveryDays } = letter
  const provision = extensionProvision(stage)
  const ceiling = edition2024.extensionDays[stage]
  return [
    ...frameChecklist(letter, { text: provision, ombudsman: extensionContactProvision(stage) }),
    {
      item: 'a new date',
      provision,
      field: 'newDue',
      because: 'Give a date later than the one the resident was told before.',
      missing: newDue <= originalDue,
    },
    {
      item: 'the reason',
      provision,
      field: 'reason',
      because: 'Say clearly why more time is needed.',
      missing: isBlank(reason),
    },
    {
      item: 'the good reason for so long',
      provision,
      field: 'goodReason',
      because: `More than ${ceiling} working days needs a good reason.`,
      missing: calendar.between(originalDue, newDue) > ceiling && isBlank(goodReason),
    },
    {
      item: 'how often the resident will hear',
      provision: '5.9',
      field: 'updateEveryDays',
      because: 'Agree with the resident how often they will be kept informed.',
      missing: updateEveryDays === null || updateEveryDays < 1,
    },
  ]
}
