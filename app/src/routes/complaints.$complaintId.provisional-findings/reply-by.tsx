import type { ReplyDay } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { Radios } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'

/** Every day there is, with what it costs beside it. */
export const ReplyBy = ({ field, days }: { field: Field; days: readonly ReplyDay[] }) => (
  <Radios
    field={field}
    label="Reply by"
    hint="The fewer working days are left, the less time there is to weigh what they say."
    options={days.map(({ on, left }) => ({
      value: on,
      label: `${dayInWords(on)}: ${left === 1 ? '1 working day' : `${left} working days`} left to decide and write`,
    }))}
  />
)
