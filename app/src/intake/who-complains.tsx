import { COMPLAINANT_WORDS, COMPLAINANTS } from '@putright/complaint'
import { Radios } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

interface WhoComplainsProps {
  fields: Record<'complainant' | 'concernsOurHomes', Field>
}

/** Who complains and about whose home: of these two follows whether it counts for the measures. */
export const WhoComplains = ({ fields }: WhoComplainsProps) => (
  <>
    <Radios
      field={fields.complainant}
      label="Who complains"
      hint="Everybody is heard in the same way. Complaints of residents, and those without a name, count in the figures that the co-op publishes; the others are kept and answered, and not counted there."
      options={COMPLAINANTS.map(value => ({ value, label: COMPLAINANT_WORDS[value] }))}
    />
    <Radios
      field={fields.concernsOurHomes}
      label="Does it concern one of the co-op’s own homes, or who lives there?"
      hint="No for a garage, a shop, or a home that somebody else owns. Then it is not counted in the published figures."
      options={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
      inline
    />
  </>
)
