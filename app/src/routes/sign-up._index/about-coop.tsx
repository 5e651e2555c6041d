import type { FieldMetadata } from '@conform-to/react'
import type { SignUpForm } from '@putright/casework'
import { LandlordFields } from '../../organisation/landlord-fields.tsx'
import { type TypedYearEnd, YearEndField } from '../../organisation/year-end-field.tsx'
import { Radios } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'

export type CoopSignUp = TypedYearEnd<Extract<SignUpForm, { kind: 'coop' }>>

/** What is asked of a co-op besides. */
export const AboutCoop = ({
  fields,
}: {
  fields: { [Name in keyof CoopSignUp]: FieldMetadata<CoopSignUp[Name]> }
}) => (
  <>
    <TextField field={fields.homes} label="How many homes it owns" inputMode="numeric" width={5} />
    <YearEndField field={fields.yearEnd} />
    <LandlordFields fields={fields} />
    <Radios
      field={fields.handlesOwn}
      label="Who handles its complaints?"
      options={[
        {
          value: 'yes',
          label: 'The co-op itself',
          hint: 'You become its Secretary and its complaints officer.',
        },
        {
          value: 'no',
          label: 'A managing agent',
          hint: 'You become its Secretary. The agent begins once the two of you have agreed here.',
        },
      ]}
    />
    <TextField
      field={fields.referencePrefix}
      label="What references of its complaints begin with"
      hint="Two to five letters, such as PC for PC-2026-001. Leave it empty, and it is made from the name."
      width={5}
    />
  </>
)
