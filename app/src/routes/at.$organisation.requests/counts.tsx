import { askingFor } from '../../ui/asking-for.ts'
import type { Chosen } from './choice.ts'

interface RequestCountsProps {
  counts: { open: number; answered: number; due: number }
  chosen: Chosen
}

/** Code 1.4: how many there are, and how many are to be looked over. */
export const RequestCounts = ({ counts, chosen }: RequestCountsProps) => (
  <ul className="counts">
    <li className={counts.due > 0 ? 'counts__one counts__one--late' : 'counts__one'}>
      <a href={askingFor(chosen, { review: 'due' })} className="govuk-link">
        <strong>{counts.due}</strong> to look at today
      </a>
    </li>
    <li className="counts__one">
      <strong>{counts.answered}</strong> answered, and still watched
    </li>
    <li className="counts__one">
      <strong>{counts.open}</strong> not closed
    </li>
  </ul>
)
