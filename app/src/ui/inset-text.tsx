import type { ReactNode } from 'react'

/** What a reader should not pass over. */
export const InsetText = ({ children }: { children: ReactNode }) => (
  <div className="govuk-inset-text">{children}</div>
)
