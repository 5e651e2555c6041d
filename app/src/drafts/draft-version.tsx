import type { FormMetadata } from '@conform-to/react'
import type { Draft } from './draft.ts'

interface DraftVersionProps<Form extends Record<string, unknown>> {
  form: FormMetadata<Form>
  draft: Pick<Draft, 'version'> | null
}

/** The version its author began from: a form that came back keeps it, or a change meanwhile would pass unnoticed. */
export function DraftVersion<Form extends Record<string, unknown>>({ form, draft }: DraftVersionProps<Form>) {
  const { version } = (form.initialValue ?? {}) as { version?: unknown }
  return (
    <input
      type="hidden"
      name="version"
      value={typeof version === 'string' ? version : (draft?.version ?? 0)}
    />
  )
}
