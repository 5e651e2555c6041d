import { Checkboxes } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ROUTES } from '../undertakings/words.ts'

interface MoneyProps {
  fields: Record<'amount' | 'route' | 'guidanceConsidered' | 'guidance', Field>
}

/** How much is paid and how (rulebook K13), and that the Ombudsman's guidance was read first (7.4). */
export const Money = ({ fields: { amount, route, guidanceConsidered, guidance } }: MoneyProps) => (
  <fieldset className="promises__money">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">If money is paid</legend>
    <div className="fields-in-line">
      <TextField field={amount} label="Amount" prefix="£" width={5} inputMode="decimal" />
      <SelectField field={route} label="How it is paid" options={ROUTES} />
    </div>
    <Checkboxes
      field={guidanceConsidered}
      label="The Ombudsman’s guidance"
      options={[{ value: 'yes', label: 'The Ombudsman’s guidance on remedies was considered' }]}
    />
    <TextField
      field={guidance}
      label="Which version of it"
      hint="If you do not know: “on the Ombudsman’s website”, and the day you looked. If the landlord is outside the Ombudsman’s scheme, write that."
      width={30}
    />
  </fieldset>
)
