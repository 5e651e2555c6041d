import { Radios } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'
import { TextField } from '../ui/text-field.tsx'
import { type Judged, withFaults } from './judged.ts'

interface SettingProps {
  field: Field
  of: Judged
  /** More than its bound, where that does not say enough. */
  hint?: string
}

/** A setting that is a number, with the Code’s bound beside it. */
export const NumberSetting = ({ field, of, hint }: SettingProps) => (
  <TextField
    field={withFaults(field, of)}
    label={of.name}
    hint={hint ? `${of.bound} ${hint}` : of.bound}
    width={3}
    inputMode="numeric"
  />
)

/** A setting that is one of several ways. */
export const ChoiceSetting = ({
  field,
  of,
  hint,
  options,
}: SettingProps & { options: readonly { value: string; label: string }[] }) => (
  <Radios
    field={withFaults(field, of)}
    label={of.name}
    hint={hint ? `${of.bound} ${hint}` : of.bound}
    options={options}
  />
)
