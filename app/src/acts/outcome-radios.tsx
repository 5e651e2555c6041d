import type { Outcome } from '@putright/handling-code'
import { Radios } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

/** Whether a part of the complaint was right. */
export const OutcomeRadios = ({ field, label }: { field: Field; label: string }) => (
  <Radios field={field} label={label} options={CHOICES} />
)

const CHOICES: { value: Outcome; label: string; hint: string }[] = [
  { value: 'upheld', label: 'Upheld', hint: 'The resident is right about this part.' },
  { value: 'partially upheld', label: 'Partially upheld', hint: 'Right in some of it.' },
  { value: 'not upheld', label: 'Not upheld', hint: 'Nothing went wrong here that can be put right.' },
]
