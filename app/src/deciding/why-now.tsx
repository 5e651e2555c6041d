import { type ReplyAwaited, replyAwaitedInWords } from '@putright/complaint'
import type { Field } from '../ui/field.ts'
import { InsetText } from '../ui/inset-text.tsx'
import { TextArea } from '../ui/text-area.tsx'

interface WhyNowProps {
  /** Until when the resident may reply; null where nothing is to be waited for. */
  awaited: ReplyAwaited | null
  field: Field
}

/** Code 5.8: the resident was promised a day. Whoever goes on before it says why. */
export const WhyNow = ({ awaited, field }: WhyNowProps) =>
  awaited && (
    <>
      <InsetText>The resident may still reply {replyAwaitedInWords(awaited)}.</InsetText>
      <TextArea
        field={field}
        label="Why it cannot wait until then"
        hint="If there is time, wait, and come back. What you write here is recorded."
        rows={3}
      />
    </>
  )

/** The same in a decision: a reason that another who decides has given holds for all. */
export const WhyDecideNow = ({ awaited, field }: WhyNowProps) => (
  <WhyNow awaited={awaited && awaited.wentOn.length === 0 ? awaited : null} field={field} />
)

/** The field where a form stands by itself and comes back elsewhere. */
export const whyNowField = (id: string): Field => ({
  id,
  name: 'whyNow',
  errorId: `${id}-error`,
  descriptionId: `${id}-hint`,
  errors: undefined,
  defaultValue: undefined,
  defaultOptions: undefined,
})
