import type { FormMetadata } from '@conform-to/react'

/** All that is wrong with a form, each with a way to its field. It takes the focus, so a screen reader begins here. */
export function ErrorSummary<Form extends Record<string, unknown>>({ form }: { form: FormMetadata<Form> }) {
  const faults = faultsOf(form)
  if (faults.length === 0) return null
  return (
    <div
      className="govuk-error-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page has just come back and says why
      autoFocus
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <ul className="govuk-list govuk-error-summary__list">
          {faults.map(({ href, text }) => (
            <li key={text + href}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function faultsOf<Form extends Record<string, unknown>>(form: FormMetadata<Form>) {
  return Object.entries(form.allErrors).flatMap(([name, texts]) =>
    texts.map(text => ({ text, href: name ? `#${form.id}-${name}` : null })),
  )
}
