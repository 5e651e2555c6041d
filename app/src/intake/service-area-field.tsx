import { described, type Field } from '../ui/field.ts'
import { FormGroup } from '../ui/form-group.tsx'

const HINT = 'Choose one or write your own. The figures count complaints by it.'

/** Any words will do; the browser offers the common ones. */
export const ServiceAreaField = ({ field }: { field: Field }) => (
  <FormGroup field={field} label="Service area" hint={HINT}>
    <input
      id={field.id}
      name={field.name}
      list="service-areas"
      defaultValue={field.defaultValue}
      autoComplete="off"
      className={`govuk-input govuk-input--width-20${field.errors ? ' govuk-input--error' : ''}`}
      {...described(field, HINT)}
    />
    <datalist id="service-areas">
      {COMMON.map(area => (
        <option key={area} value={area} />
      ))}
    </datalist>
  </FormGroup>
)

const COMMON = [
  'Repairs',
  'Damp and mould',
  'Allocations',
  'Neighbourhoods',
  'Antisocial behaviour',
  'Rent and service charges',
  'Communal areas',
  'Health and safety',
  'Committee',
  'Complaint handling',
]
