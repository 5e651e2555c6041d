import type { ExtensionCeiling } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import type { Field } from '../../ui/field.ts'
import { Fieldset } from '../../ui/fieldset.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface BeyondTheLimitProps {
  fields: Record<'goodReason' | 'approver', Field>
  limits: ExtensionCeiling
  approvers: readonly { id: string; name: string; organisation: string }[]
}

/** Asked of everybody, since the page cannot know the date before it is sent; needed only past the limit. */
export const BeyondTheLimit = ({ fields, limits, approvers }: BeyondTheLimitProps) => (
  <Fieldset legend={`Only for a date after ${dateInWords(limits.until)}`}>
    <p className="govuk-body">
      Somebody else approves it before the letter goes out. Until then the date stays as it is.
    </p>
    <TextArea
      field={fields.goodReason}
      label="Good reason for going further"
      hint="What makes it impossible to answer sooner. The resident reads this too."
      rows={3}
    />
    <SelectField
      field={fields.approver}
      label="Whom to ask for approval"
      hint="They get a mail. Others of the team may answer, too."
      ask="Nobody yet"
      options={approvers.map(({ id, name, organisation }) => ({
        value: id,
        label: `${name}, ${organisation}`,
      }))}
    />
  </Fieldset>
)
