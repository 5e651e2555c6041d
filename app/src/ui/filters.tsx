import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface FiltersProps {
  /** What the form does, for a screen reader: “Narrow the worklist”. */
  label: string
  /** What is asked for now; an empty value is not asked. */
  chosen: object
  children: ReactNode
}

/** Narrows a list. A plain GET form: nothing in it is personal, and a narrowed list can be bookmarked. */
export const Filters = ({ label, chosen, children }: FiltersProps) => (
  <form method="get" className="filters" aria-label={label}>
    {children}
    <div className="filters__buttons">
      <Button secondary>Show</Button>
      {Object.values(chosen).some(Boolean) && (
        <a href="?" className="govuk-link">
          Show all
        </a>
      )}
    </div>
  </form>
)
