import type { ExtensionCeiling } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import type { Field } from '../../ui/field.ts'
import { Fieldset } from '../../ui/fieldset.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface BeyondTheLimitProps {
  fields: Record<'goodReason' | 'approvedBy', Field>
  limits: ExtensionCeiling
  colleagues: readonly { id: string; name: string; organisation: string }[]
}

/** Asked of everybody, since the page cannot know the date before it is sent; needed only past the limit. */
export const BeyondTheLimit = ({ fields, limits, colleagues }: BeyondTheLimitProps) => (
  <Fieldset legend={`Only for a date after ${dateInWords(limits.until)}`}>
    <TextArea
      field={fields.goodReason}
      label="Good reason for going further"
      hint="What makes it impossible to answer sooner. The resident reads this too."
      rows={3}
    />
    <SelectField
      field={fields.approvedBy}
      label="Who approved it"
      hint="Somebody other than yourself."
      ask="Nobody yet"
      options={colleagues.map(({ id, name, organisation }) => ({
        value: id,
        label: `${name}, ${organisation}`,
      }))}
    />
  </Fieldset>
)
