import type { FieldMetadata } from '@conform-to/react'
import type { EndingForm, HeldLine } from '@putright/casework'
import type { CaseRole } from '@putright/complaint'
import type { Field } from '../../ui/field.ts'
import { Fieldset } from '../../ui/fieldset.tsx'
import { SelectField } from '../../ui/select-field.tsx'

interface HandingOnProps {
  field: FieldMetadata<EndingForm['cases']>
  cases: readonly HeldLine[]
  organisation: { kind: 'coop' | 'agent' | 'federation' }
}

/** Each open complaint they hold, with who could take it. */
export function HandingOn({ field, cases, organisation }: HandingOnProps) {
  if (organisation.kind === 'federation') return null
  return (
    <Fieldset legend="The complaints they have">
      <p className="govuk-body">
        {cases.length > 0
          ? 'Say to whom each goes. Where today is the last day it goes at once, otherwise on the morning after. Somebody who keeps another role keeps their complaints, unless that role is only to audit.'
          : 'They have none that you can hand on.'}{' '}
        Whatever else they have goes back to the list of the team that handles it on the morning after their
        last day, and the team is told.
      </p>
      {inPlaces(field, cases).map(({ line, place }) => (
        <div key={line.complaintId}>
          <input type="hidden" name={`${place.name}.complaintId`} value={line.complaintId} />
          {line.parts.map(({ role, takers }) => (
            <SelectField
              key={role}
              field={place.part(role)}
              label={`${line.reference}, ${line.summary}: ${PARTS[role]}`}
              options={takers.map(({ id, name }) => ({ value: id, label: name }))}
              ask="Nobody yet: back to the team’s list"
            />
          ))}
        </div>
      ))}
    </Fieldset>
  )
}

// A form that came back keeps its order and what was chosen; what they were given since comes after it.
function inPlaces(field: FieldMetadata<EndingForm['cases']>, cases: readonly HeldLine[]) {
  const sent = field.getFieldList().map(one => ({ name: one.name, fields: one.getFieldset() }))
  let next = sent.length
  return cases.map(line => {
    const known = sent.find(({ fields }) => fields.complaintId.initialValue === line.complaintId)
    const name = known?.name ?? `${field.name}[${next++}]`
    return {
      line,
      place: { name, part: (role: CaseRole) => known?.fields[role] ?? fresh(`${name}.${role}`) },
    }
  })
}

const fresh = (name: string): Field => ({
  id: name,
  name,
  errorId: `${name}-error`,
  descriptionId: `${name}-description`,
  errors: undefined,
  defaultValue: undefined,
  defaultOptions: undefined,
})

const PARTS: Record<CaseRole, string> = {
  investigator: 'who looks into it',
  decider: 'who decides in their place',
  deputy: 'deputy in their place',
}
