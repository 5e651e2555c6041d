import { askingFor } from '../../ui/asking-for.ts'
import type { Chosen } from './filters.tsx'

interface CountsProps {
  counts: { open: number; overdue: number; dueToday: number; dueSoon: number }
  chosen: Chosen
  /** Whether only those are counted that wait for the reader, and not all of the co-op. */
  theirs: boolean
}

/** The morning at a glance. */
export const Counts = ({ counts, chosen, theirs }: CountsProps) => (
  <ul className="counts">
    <li className={counts.overdue > 0 ? 'counts__one counts__one--late' : 'counts__one'}>
      <a href={askingFor(chosen, { due: 'overdue' })} className="govuk-link">
        <strong>{counts.overdue}</strong> overdue
      </a>
    </li>
    <li className="counts__one">
      <strong>{counts.dueToday}</strong> due today
    </li>
    <li className="counts__one">
      <strong>{counts.dueSoon}</strong> due in the next two working days
    </li>
    <li className="counts__one">
      <strong>{counts.open}</strong> open{theirs && ' and yours to decide'}
    </li>
  </ul>
)
