import { Radios, YES_OR_NO } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

/** What a co-op is as a landlord, which decides who may ask what of it. */
export const LandlordFields = ({
  fields,
}: {
  fields: Record<'registeredProvider' | 'ombudsmanMember', Field>
}) => (
  <>
    <Radios
      field={fields.registeredProvider}
      label="Is it a registered provider of social housing?"
      options={YES_OR_NO}
      inline
    />
    <Radios
      field={fields.ombudsmanMember}
      label="Is it a member of the Housing Ombudsman Scheme?"
      options={YES_OR_NO}
      inline
    />
  </>
)
