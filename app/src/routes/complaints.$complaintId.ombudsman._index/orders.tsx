import type { OmbudsmanPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { DueTag } from '../../complaint/due-tag.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { pounds, STATES, sortInWords } from '../../undertakings/words.ts'

type Order = OmbudsmanPage['orders'][number]

interface OrdersProps {
  complaintId: string
  orders: readonly Order[]
  today: string
}

/** Code 9.7c: what the Ombudsman ordered and recommended, and what became of it. It is followed up with other promises. */
export const Orders = ({ complaintId, orders, today }: OrdersProps) =>
  orders.length > 0 && (
    <section>
      <Table
        caption="Orders and recommendations"
        columns={columns(today)}
        rows={orders}
        rowKey={({ id }) => id}
        empty=""
      />
      <p className="govuk-body">
        Each is followed up under{' '}
        <a href={`/complaints/${complaintId}/putting-right`} className="govuk-link">
          Putting right
        </a>
        . Money that the Ombudsman orders is paid to the resident directly, never set against arrears.
      </p>
    </section>
  )

const columns = (today: string): Column<Order>[] => [
  {
    heading: 'What',
    names: true,
    cell: order => (
      <span className="named">
        {order.what} <span className="named__more">{sortInWords(order)}</span>
      </span>
    ),
  },
  { heading: 'Amount', cell: ({ amount }) => (amount === null ? 'No money' : pounds(amount)) },
  {
    heading: 'By',
    cell: ({ due, daysLeft }) =>
      due ? (
        <>
          {dateInWords(due)} {daysLeft !== null && <DueTag daysLeft={daysLeft} overdue={due < today} />}
        </>
      ) : (
        'No day set'
      ),
  },
  { heading: 'State', cell: ({ state }) => <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag> },
]
