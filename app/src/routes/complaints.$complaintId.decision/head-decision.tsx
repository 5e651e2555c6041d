import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DecisionForm, HeadDecisionForm } from '@putright/casework'
import type { HeadPosition } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'
import { OwnWords } from '../../deciding/own-words.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'

interface HeadDecisionProps {
  form: FormMetadata<DecisionForm>
  field: FieldMetadata<HeadDecisionForm, DecisionForm>
  head: HeadPosition | undefined
  today: CalendarDate
}

/** One part of the complaint, decided by the officer who looked into it. */
export function HeadDecision({ form, field, head, today }: HeadDecisionProps) {
  const number = field.getFieldset().head
  const part = number.defaultValue ?? ''
  return (
    <Fieldset legend={`Part ${part}`} id={field.id}>
      <p className="part__words as-written">{head?.words}</p>
      <input type="hidden" name={number.name} value={part} />
      <OwnWords form={form} field={field} part={part} today={today} />
    </Fieldset>
  )
}
