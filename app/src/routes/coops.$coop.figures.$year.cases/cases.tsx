import type { CaseLine } from '@putright/casework'
import type { Measure } from '@putright/figures'
import { type CalendarDate, dateInShort } from '@putright/working-days'
import type { ReactNode } from 'react'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'

/** The complaints behind a figure, each with what makes it count. */
export const Cases = ({ measure, lines }: { measure: Measure; lines: readonly CaseLine[] }) => (
  <Table
    caption="In the order they were received"
    captionHidden
    columns={[NAMED, RECEIVED, AREA, ...columnsFor(measure)]}
    rows={lines}
    rowKey={({ id }) => id}
    empty=""
  />
)

const NAMED: Column<CaseLine> = {
  heading: 'Complaint',
  names: true,
  cell: ({ id, summary, reference }) => (
    <span className="named">
      <a href={`/complaints/${id}`} className="govuk-link">
        {summary}
      </a>{' '}
      <span className="named__more">{reference}</span>
    </span>
  ),
}
const RECEIVED: Column<CaseLine> = { heading: 'Received', cell: ({ receivedOn }) => day(receivedOn) }
const AREA: Column<CaseLine> = { heading: 'Service area', cell: ({ category }) => category || 'Not said' }

function columnsFor(measure: Measure): Column<CaseLine>[] {
  if (measure === 'refused') return [{ heading: 'Refused', cell: line => day(line.refusedOn) }]
  if (measure === 'withdrawn') return [{ heading: 'Withdrawn', cell: line => day(line.withdrawnOn) }]
  const ofStage2 = measure === 'escalated' || measure.startsWith('stage2.')
  return [
    ...(ofStage2 ? [{ heading: 'Stage 2 asked for', cell: ofStage(stage => day(stage.startedOn)) }] : []),
    { heading: 'Acknowledged', cell: ofStage(stage => day(stage.acknowledgedOn)) },
    { heading: 'Answer due', cell: ofStage(Due) },
    { heading: 'Answered', cell: ofStage(Answered) },
    { heading: 'Outcome', cell: ofStage(stage => stage.outcome ?? '–') },
  ]
}

type Stage = NonNullable<CaseLine['stage']>

const ofStage =
  (cell: (stage: Stage) => ReactNode) =>
  ({ stage }: CaseLine) =>
    stage ? cell(stage) : '–'

const Due = ({ limit, limitAsExtended }: Stage) => (
  <>
    {day(limit)}
    {limitAsExtended !== limit && (
      <>
        {' '}
        <span className="named__more">extended to {day(limitAsExtended)}</span>
      </>
    )}
  </>
)

const Answered = ({ respondedOn, late }: Stage) => (
  <>
    {respondedOn ? day(respondedOn) : 'Not yet'} {late && <Tag tone="late">late</Tag>}
  </>
)

const day = (date: CalendarDate | null) => (date ? <span className="date">{dateInShort(date)}</span> : '–')
