import { Radios } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'
import { TextArea } from '../../ui/text-area.tsx'

interface TriageProps {
  fields: Record<'answerable' | 'risk', Field>
  stage: 1 | 2
}

/** Code 6.1: which complaints can be answered at once, and for whom waiting is worse. */
export const Triage = ({ fields, stage }: TriageProps) => (
  <>
    <Radios
      field={fields.answerable}
      label={`How soon can it be answered?${stage === 2 ? ' (optional)' : ''}`}
      options={[
        {
          value: 'at once',
          label: 'At once',
          hint: 'What went wrong is clear, and so is what puts it right.',
        },
        { value: 'after investigation', label: 'After looking into it' },
      ]}
    />
    <TextArea
      field={fields.risk}
      label="What makes it urgent or risky (optional)"
      hint="Such as a leak near wiring, or somebody who cannot manage the stairs. Of health, only what whoever looks into it must know."
      rows={2}
    />
  </>
)
