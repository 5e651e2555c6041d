import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DecisionForm } from '@putright/casework'
import type { HeadPosition } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'
import { OutcomeRadios } from '../../acts/outcome-radios.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Actions } from './actions.tsx'
import { Recommended } from './recommended.tsx'
import { Remedies } from './remedies.tsx'

interface HeadDecisionProps {
  form: FormMetadata<DecisionForm>
  field: FieldMetadata<DecisionForm['heads'][number], DecisionForm>
  head: HeadPosition | undefined
  today: CalendarDate
}

/** One part of the complaint: whether it is upheld, why, and what will put it right. */
export function HeadDecision({ form, field, head, today }: HeadDecisionProps) {
  const { head: number, outcome, reasons, impact, remedies, actions } = field.getFieldset()
  const part = number.defaultValue ?? ''
  return (
    <Fieldset legend={`Part ${part}`} id={field.id}>
      <p className="part__words as-written">{head?.words}</p>
      <Recommended recommendation={head?.recommendation ?? null} />
      <input type="hidden" name={number.name} value={part} />
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
    </Fieldset>
  )
}
