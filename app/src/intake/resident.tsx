import type { Field } from '../ui/field.ts'
import { Fieldset } from '../ui/fieldset.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'

interface ResidentProps {
  legend: string
  nameHint?: string
  fields: Record<'residentName' | 'residentAddress' | 'residentEmail' | 'residentTelephone', Field>
}

export const Resident = ({ legend, nameHint, fields }: ResidentProps) => (
  <Fieldset legend={legend}>
    <TextField field={fields.residentName} label="Name" hint={nameHint} />
    <TextArea
      field={fields.residentAddress}
      label="Address (optional)"
      hint="Letters are sent to it."
      rows={3}
    />
    <div className="fields-in-line">
      <TextField
        field={fields.residentEmail}
        label="E-mail address (optional)"
        hint="Letters go out by e-mail as well."
        type="email"
        width={30}
      />
      <TextField field={fields.residentTelephone} label="Telephone (optional)" type="tel" width={20} />
    </div>
  </Fieldset>
)
