import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { DecisionForm, HeadDecisionForm } from '@putright/casework'
import type { HeadPosition, TowardsRecommendation } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'
import { Radios } from '../../ui/choices.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { OwnWords } from '../own-words.tsx'
import { Recommended } from '../recommended.tsx'

interface ChoiceProps {
  form: FormMetadata<DecisionForm>
  field: FieldMetadata<HeadDecisionForm, DecisionForm>
  head: HeadPosition | undefined
  today: CalendarDate
}

/** One part: accept what is recommended, change it, or decide otherwise. The words stand below, where they are needed. */
export function Choice({ form, field, head, today }: ChoiceProps) {
  const { head: number, towards } = field.getFieldset()
  const part = number.defaultValue ?? ''
  const own = <OwnWords form={form} field={field} part={part} today={today} />
  return (
    <Fieldset legend={`Part ${part}`} id={field.id}>
      <p className="part__words as-written">{head?.words}</p>
      <input type="hidden" name={number.name} value={part} />
      {head?.recommendation ? (
        <div className="choice">
          <Recommended recommendation={head.recommendation} />
          <Radios field={towards} label={`Your decision on part ${part}`} options={CHOICES} />
          <div className="choice__own-words">{own}</div>
        </div>
      ) : (
        own
      )}
    </Fieldset>
  )
}

const CHOICES: { value: TowardsRecommendation; label: string; hint: string }[] = [
  {
    value: 'accepted',
    label: 'Accept the recommendation',
    hint: 'Outcome, reasons, remedies and actions as they are.',
  },
  {
    value: 'accepted with changes',
    label: 'Accept with changes',
    hint: 'The same outcome, in other words or with other remedies.',
  },
  {
    value: 'decided otherwise',
    label: 'Decide otherwise',
    hint: 'Another outcome: say why in your own words.',
  },
]
