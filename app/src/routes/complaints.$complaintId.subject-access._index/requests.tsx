import type { AccessPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { daysLeftInWords } from '../../complaint/words.ts'
import { Table } from '../../ui/table.tsx'

type Request = AccessPage['requests'][number]

/** Each request, and by when it is answered. */
export const Requests = ({ requests }: { requests: readonly Request[] }) => (
  <Table
    caption="Requests"
    columns={COLUMNS}
    rows={requests}
    rowKey={({ seq }) => String(seq)}
    empty="The resident has not asked for their personal data."
  />
)

const COLUMNS = [
  { heading: 'Asked on', names: true, cell: ({ askedOn }: Request) => dateInWords(askedOn) },
  { heading: 'Where it stands', cell: standing },
  {
    heading: 'How it is known that it is them',
    cell: ({ identity }: Request) => <span className="as-written">{identity}</span>,
  },
]

function standing({ givenOn, stoppedOn, due, extended, daysLeft }: Request): string {
  if (givenOn) return `Given on ${dateInWords(givenOn)}`
  if (stoppedOn) return `The clock stands still since ${dateInWords(stoppedOn)}, for the resident’s answer`
  const left = daysLeft === null ? '' : `, ${daysLeftInWords(daysLeft)}`
  return due ? `Due ${dateInWords(due)}${left}${extended ? ', with two more months' : ''}` : ''
}
