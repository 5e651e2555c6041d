import type { AccessPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { DueTag } from '../complaint/due-tag.tsx'
import { Table } from '../ui/table.tsx'
import { Tag } from '../ui/tag.tsx'

type Request = AccessPage['requests'][number]

interface RequestsProps {
  requests: readonly Request[]
  today: string
}

/** Each request: where it stands, by when it is answered and why that day. */
export const Requests = ({ requests, today }: RequestsProps) => (
  <Table
    caption="Requests"
    captionHidden
    columns={[
      { heading: 'Asked on', names: true, cell: ({ askedOn }: Request) => dateInWords(askedOn) },
      {
        heading: 'Where it stands',
        cell: (request: Request) => <Standing request={request} today={today} />,
      },
      { heading: 'Why that day', cell: ({ because }: Request) => because },
      {
        heading: 'How it is known that it is them',
        cell: ({ identity }: Request) => <span className="as-written">{identity}</span>,
      },
    ]}
    rows={requests}
    rowKey={({ seq }) => String(seq)}
    empty="The resident has not asked for their personal data."
  />
)

function Standing({
  request: { givenOn, stoppedOn, due, daysLeft },
  today,
}: {
  request: Request
  today: string
}) {
  if (givenOn)
    return (
      <>
        Given on {dateInWords(givenOn)}{' '}
        <Tag tone={due && givenOn > due ? 'late' : 'done'}>{due && givenOn > due ? 'late' : 'in time'}</Tag>
      </>
    )
  if (stoppedOn) return <>Waits for the resident’s answer</>
  return (
    <>
      Yours to give by {due && dateInWords(due)}{' '}
      <DueTag daysLeft={daysLeft ?? 0} overdue={due !== null && due < today} />
    </>
  )
}
