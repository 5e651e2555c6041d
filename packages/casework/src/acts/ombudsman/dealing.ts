import { ombudsmanOf } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Refusal, refuse } from '../../answer.ts'
import { text } from '../../form-fields.ts'
import type { ActingFile } from '../../take-act.ts'

/** The Ombudsman's own number for the case. */
export const reference = text('Give the Ombudsman’s reference', 50).transform(words =>
  words.replaceAll(/\s+/g, ' '),
)

/** Why a day the Ombudsman gives cannot be; null if it can, or where none is given. */
export const notBy = (
  by: CalendarDate | null,
  { on, field }: { on: CalendarDate; field: string },
): Refusal | null =>
  by && by < on
    ? refuse(
        'not possible',
        `${dateInWords(by)} is before the letter that asks, of ${dateInWords(on)}.`,
        field,
      )
    : null

/** The Ombudsman's references on record. */
export const referencesIn = ({ events }: Pick<ActingFile, 'events'>): string[] =>
  ombudsmanOf(events).map(one => one.reference)
