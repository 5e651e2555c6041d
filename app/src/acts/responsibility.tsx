import type { ComplaintPage } from '@putright/casework'
import { Radios } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

/** Who answers a part. A co-op without an agent answers everything itself, so it is not asked. */
export function Responsibility({ field, page: { position, agent, coop } }: ResponsibilityProps) {
  if (position.handler === 'landlord') return <input type="hidden" name={field.name} value="landlord" />
  return (
    <Radios
      field={field}
      label="Whose responsibility it is"
      options={[
        {
          value: 'agent',
          label: `The service of ${agent?.name ?? 'the managing agent'}`,
          hint: 'Procedure A: how the managing agent did its work. Its own officer decides.',
        },
        {
          value: 'landlord',
          label: `A decision of ${coop.name}`,
          hint: 'Procedure B: the agent looks into it and recommends; the co-op decides.',
        },
      ]}
    />
  )
}

interface ResponsibilityProps {
  field: Field
  page: ComplaintPage
}
