import { Tag } from '../ui/tag.tsx'
import { daysLeftInWords } from './words.ts'

/** How near a due date is. The list is read by its colour, and by its words. */
export function DueTag({ daysLeft, overdue }: { daysLeft: number; overdue: boolean }) {
  // A date on a weekend can be past with no working day since.
  if (overdue) return <Tag tone="late">{daysLeft === 0 ? 'late' : daysLeftInWords(daysLeft)}</Tag>
  return <Tag tone={daysLeft <= 2 ? 'soon' : 'calm'}>{daysLeftInWords(daysLeft)}</Tag>
}
