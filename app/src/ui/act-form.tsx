import { type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { addressesOf } from './letter-first.ts'
import { LettersShown, useLettersShown } from './letters-shown.tsx'

type Starting<Form> = { [Name in keyof Form]?: unknown }

/** The form a page is about, as it was last sent or as it starts. `Form` is the document it fills in. */
export function useActForm<Form extends Record<string, unknown>>(startsWith: Starting<Form> = {}) {
  const lastResult = useActionData<SubmissionResult<string[]>>() ?? null
  return useForm<Form, Starting<Form>>({ id: 'form', lastResult, defaultValue: startsWith as never })
}

interface ActFormProps<Form extends Record<string, unknown>> {
  form: FormMetadata<Form>
  /** What the button does, in a verb: “Send the acknowledgement”. */
  submit: string
  /** The last event this page knows of, so that an act on an older state is noticed. */
  seen?: number
  /** Where somebody goes who thinks better of it. */
  cancel?: string
  /** For an act that cannot be undone. */
  grave?: boolean
  encType?: 'multipart/form-data'
  /** Where it goes, where that is not this page. */
  action?: string
  /** For an act with a letter, which can then be seen before it goes. */
  letterFirst?: boolean
  /** What else the same fields can be sent for. The Enter key takes the first, so that it does nothing grave. */
  besides?: readonly { text: string; action: string }[]
  children?: ReactNode
}

/** A page’s one form: what is wrong with it, its fields, its button. */
export function ActForm<Form extends Record<string, unknown>>(props: ActFormProps<Form>) {
  const { form, submit, seen, cancel, grave, encType, action, letterFirst, children } = props
  const { pathname, search } = useLocation()
  const { toSend, toSeeLetter } = addressesOf(pathname, search)
  const letterAsked = useLettersShown() ? 'Show me the letter again' : 'Show me the letter first'
  const besides = letterFirst
    ? [{ text: letterAsked, action: toSeeLetter }, ...(props.besides ?? [])]
    : (props.besides ?? [])
  return (
    <>
      <ErrorSummary form={form} />
      {/* Said in full, or a #part in the address would be kept and take the focus from what is wrong. */}
      <form id={form.id} method="post" action={action ?? toSend} encType={encType} noValidate>
        {/* The Enter key presses a form’s first button, which might otherwise be one that removes a part. */}
        <button
          type="submit"
          formAction={besides[0]?.action}
          className="govuk-visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          {besides[0]?.text ?? submit}
        </button>
        {seen !== undefined && <input type="hidden" name="seen" value={seenBefore(form) ?? seen} />}
        {children}
        {letterFirst && <LettersShown />}
        <div className="govuk-button-group">
          <Button grave={grave}>{submit}</Button>
          {besides.map(other => (
            <Button key={other.action} secondary formAction={other.action}>
              {other.text}
            </Button>
          ))}
          {cancel && (
            <a href={cancel} className="govuk-link">
              Cancel
            </a>
          )}
        </div>
      </form>
    </>
  )
}

// A form that came back keeps what its author had seen then, or a change meanwhile would pass unnoticed.
function seenBefore(form: FormMetadata): string | undefined {
  const { seen } = (form.initialValue ?? {}) as { seen?: unknown }
  return typeof seen === 'string' ? seen : undefined
}
