import { DateField } from '../ui/date-field.tsx'
import type { Field } from '../ui/field.ts'
import { TextField } from '../ui/text-field.tsx'

interface LetterFieldsProps {
  fields: Record<'reference' | 'on', Field>
  /** “Date of the request”. */
  dated: string
  today: string
  received: string
}

/** What every letter of the Ombudsman's bears. */
export const LetterFields = ({ fields, dated, today, received }: LetterFieldsProps) => (
  <>
    <TextField field={fields.reference} label="The Ombudsman’s reference" width={20} />
    <DateField
      field={fields.on}
      label={dated}
      hint="The day the letter bears. It may be some time ago."
      earliest={received}
      latest={today}
    />
  </>
)
