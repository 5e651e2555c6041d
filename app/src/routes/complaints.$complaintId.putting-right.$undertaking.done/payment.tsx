import type { Undertaking } from '@putright/complaint'
import type { Field } from '../../ui/field.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ROUTES } from '../../undertakings/words.ts'

interface PaymentProps {
  paid: Field
  route: Field
  kind: Undertaking['kind']
}

/** How much was paid, and how. What the Ombudsman awards goes to the resident and nowhere else (rulebook K13). */
export const Payment = ({ paid, route, kind }: PaymentProps) => (
  <div className="fields-in-line">
    <TextField field={paid} label="Amount paid" prefix="£" width={5} inputMode="decimal" />
    <SelectField
      field={route}
      label="How it was paid"
      options={kind === 'order' ? ROUTES.filter(({ value }) => value === 'direct') : ROUTES}
    />
  </div>
)
