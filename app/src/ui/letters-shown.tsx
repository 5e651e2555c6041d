import { useActionData } from '@remix-run/react'

/** The letters that were asked for, as HTML; undefined where nobody asked. */
export const useLettersShown = (): string[] | undefined => useActionData<{ letters?: string[] }>()?.letters

/** The letters as they would go, where somebody asked to see them first. */
export function LettersShown() {
  const letters = useLettersShown()
  if (!letters) return null
  return (
    <section id="letter" aria-labelledby="letter-heading">
      <h2 className="govuk-heading-m" id="letter-heading">
        {letters.length === 0 ? 'No letter would go now' : 'The letter as it would go'}
      </h2>
      <p className="govuk-body">
        {letters.length === 0
          ? 'Nothing has been recorded. What you do here sends the resident nothing until somebody else has approved it.'
          : 'Nothing has been recorded or sent yet. Change what you like above, and look again.'}
      </p>
      {letters.map(html => (
        <div key={html} className="letter-preview" dangerouslySetInnerHTML={{ __html: html }} />
      ))}
    </section>
  )
}
