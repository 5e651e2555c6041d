import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DecisionForm, HeadDecisionForm } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import { OutcomeRadios } from '../acts/outcome-radios.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { Actions } from './actions.tsx'
import { Remedies } from './remedies.tsx'

interface OwnWordsProps {
  form: FormMetadata<DecisionForm>
  field: FieldMetadata<HeadDecisionForm, DecisionForm>
  part: string
  today: CalendarDate
}

/** A decision on one part in words of one's own: whether it is upheld, why, and what will put it right. */
export function OwnWords({ form, field, part, today }: OwnWordsProps) {
  const { outcome, reasons, impact, remedies, actions } = field.getFieldset()
  return (
    <>
      <OutcomeRadios field={outcome} label="Your decision" />
      <TextArea
        field={reasons}
        label="Reasons"
        hint="What happened, what should have happened, and the policy or law where it helps."
        rows={6}
      />
      <TextArea
        field={impact}
        label="What it meant for the resident (optional)"
        hint="Where something went wrong: what puts it right answers to this."
        rows={3}
      />
      <Remedies form={form} list={remedies} part={part} today={today} />
      <Actions form={form} list={actions} part={part} today={today} />
    </>
  )
}
