import type { ExplainedRule } from '@putright/complaint'
import { dayInShort, dayInWords } from '@putright/working-days'
import { type Column, Table } from '../../ui/table.tsx'

/** The rules side by side; the earliest date is the one to work to. */
export const Rules = ({ rules }: { rules: readonly ExplainedRule[] }) => (
  <Table
    caption="The rules weighed"
    captionHidden
    columns={columns(rules.length > 1)}
    rows={rules}
    rowKey={({ rule }) => rule}
    empty="No rule sets it."
  />
)

const columns = (several: boolean): Column<ExplainedRule>[] => [
  { heading: 'Rule', names: true, cell: ({ rule }) => rule },
  { heading: 'Starts', cell: ({ from }) => `${dayInWords(from)}, day zero` },
  { heading: 'Passed over', cell: passedOver },
  {
    heading: 'Gives',
    cell: ({ due, governs }) =>
      governs ? (
        <strong>
          {dayInWords(due)}
          {several && ': the earliest'}
        </strong>
      ) : (
        dayInWords(due)
      ),
  },
]

function passedOver({ weekendDays, holidays }: ExplainedRule): string {
  const weekends = weekendDays === 0 ? [] : [`${weekendDays} days of weekends`]
  const named = holidays.map(({ date, why }) => `${dayInShort(date)} (${why})`)
  return [...weekends, ...named].join(', ') || 'Nothing'
}
