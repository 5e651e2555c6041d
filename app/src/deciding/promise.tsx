import type { FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { RemovePart } from '../acts/parts.tsx'

interface PromiseProps {
  id: string
  title: string
  form: Pick<FormMetadata, 'insert' | 'remove'>
  list: { id: string; name: string }
  index: number
  children: ReactNode
}

/** One remedy or one action, with a way to take it out again. */
export const PromiseFields = ({ id, title, form, list, index, children }: PromiseProps) => (
  <fieldset className="promises__one" id={id} tabIndex={-1}>
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
    {children}
    <RemovePart form={form} list={list} index={index}>
      Remove {title.charAt(0).toLowerCase() + title.slice(1)}
    </RemovePart>
  </fieldset>
)
