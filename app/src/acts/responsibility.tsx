import type { ComplaintPage } from '@putright/casework'
import { answersAll } from '@putright/complaint'
import { Radios } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

/**
 * Who answers a part. A co-op without an agent answers everything itself, and an agreement on one procedure says who does:
 * then it is not asked, but of a part that was defined otherwise under an earlier agreement.
 */
export function Responsibility({ field, was, page: { position, agent, coop } }: ResponsibilityProps) {
  const whose = position.handler === 'landlord' ? 'landlord' : agent && answersAll(agent.scope)
  if (whose && (was === null || was === whose || position.handler === 'landlord'))
    return <input type="hidden" name={field.name} value={whose} />
  return (
    <Radios
      field={field}
      label="Whose responsibility it is"
      options={[
        {
          value: 'agent',
          label: `The service of ${agent?.name ?? 'the managing agent'}`,
          hint: `Procedure A: how the managing agent did its work and how its staff behaved. Its own officer decides.${agent?.services ? ` Agreed: ${agent.services}` : ''}`,
        },
        {
          value: 'landlord',
          label: `A decision of ${coop.name}`,
          hint: 'Procedure B: what the co-op decided, or how one of its members behaved. The agent looks into it and recommends; the co-op decides.',
        },
      ]}
    />
  )
}

interface ResponsibilityProps {
  field: Field
  page: ComplaintPage
  /** Whose it is as the definition stands; null for a part that is new. */
  was: 'agent' | 'landlord' | null
}
