import { DateField } from '../../ui/date-field.tsx'
import type { Field } from '../../ui/field.ts'

interface WhenProps {
  fields: Record<'happenedOn' | 'awareOn', Field>
  today: string
}

/** Code 2.3: its age counts from the later of the two, and no age alone bars a complaint. */
export const When = ({ fields, today }: WhenProps) => (
  <div className="fields-in-line">
    <DateField field={fields.happenedOn} label="When it happened or began (optional)" latest={today} />
    <DateField field={fields.awareOn} label="When they came to know of it (optional)" latest={today} />
  </div>
)
