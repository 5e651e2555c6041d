import { type CalendarDate, dateInWords } from '@putright/working-days'
import { DateField } from '../../ui/date-field.tsx'
import type { Field } from '../../ui/field.ts'

interface WhenItHappenedProps {
  fields: Record<'happenedOn' | 'awareOn', Field>
  told: { happenedOn: CalendarDate | null; awareOn: CalendarDate | null }
  today: CalendarDate
}

/** Code 2.3: both days decide whether it is too old. What intake was told is not asked again. */
export const WhenItHappened = ({ fields, told, today }: WhenItHappenedProps) => (
  <div className="fields-in-line">
    {told.happenedOn ? (
      <p className="govuk-body">It happened on {dateInWords(told.happenedOn)}, as intake was told.</p>
    ) : (
      <DateField
        field={fields.happenedOn}
        label="When it happened (only where it is too old)"
        latest={today}
      />
    )}
    {told.awareOn ? (
      <p className="govuk-body">
        They came to know of it on {dateInWords(told.awareOn)}, as intake was told.
      </p>
    ) : (
      <DateField
        field={fields.awareOn}
        label="When they came to know of it (only where it is too old)"
        latest={today}
      />
    )}
  </div>
)
