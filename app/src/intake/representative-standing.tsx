import type { RepresentativeToday } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Tag } from '../ui/tag.tsx'

/** Whether they act today, and what their authority still lacks. */
export function Standing({ one: { acts, ended, until, authority } }: { one: RepresentativeToday }) {
  if (ended) return <Tag>ended on {dateInWords(ended.on)}</Tag>
  if (!acts && until) return <Tag tone="late">expired on {dateInWords(until)}</Tag>
  return (
    <>
      {until && `until ${dateInWords(until)} `}
      {authority === 'by word of mouth' && <Tag tone="soon">not in writing yet</Tag>}
    </>
  )
}
