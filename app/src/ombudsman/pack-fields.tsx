import { Checkboxes } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'
import { TextArea } from '../ui/text-area.tsx'

/** What is asked before something is built to be given out: whose names do not go with it. */
export const PackFields = ({ fields }: { fields: Record<'names' | 'lookedThrough', Field> }) => (
  <>
    <TextArea
      field={fields.names}
      label="Names to take out (optional)"
      hint="A name a line, as it stands in the record: of a neighbour, say. Each is replaced by “[name withheld]” in every text, and letters and text files go as copies without it."
      rows={4}
    />
    <Checkboxes
      field={fields.lookedThrough}
      label="Files that cannot be searched"
      options={[
        {
          value: 'yes',
          label:
            'I have looked through the pictures, PDFs and other files, and none of them shows these names',
          hint: 'Needed only where you take names out. Putright cannot search such files.',
        },
      ]}
    />
  </>
)
