import { currentStage, replyAwaitedInWords } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'
import { complaintHref } from '../../acts/act-page.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { InRoom } from './room-data.ts'

/** What is asked, by when, and why that date; and the way out for whoever cannot decide it. */
export function Asked({ page, room }: InRoom) {
  const { clocks, plan } = currentStage(page.position)
  const waiting = room.heads.filter(head => head.waiting).length
  const { response } = clocks
  return (
    <Panel title={titleOf(room)}>
      {plan && room.heads.some(({ head, mine }) => !head.decision && !mine) && (
        <p className="govuk-body">
          Please decide by <strong>{dayInWords(plan.decisionDue)}</strong>. That is the co-op’s own day, so
          that the letter goes in time.
        </p>
      )}
      <p className="govuk-body">
        The resident is due an answer by <strong>{dayInWords(response.due)}</strong>. {response.because}
      </p>
      {page.replyAwaited && (
        <p className="govuk-body">
          The resident may still reply to the provisional findings{' '}
          <strong>{replyAwaitedInWords(page.replyAwaited)}</strong>.
        </p>
      )}
      {waiting > 0 && (
        <p className="govuk-body">The report is not here yet. You hear by e-mail when it is.</p>
      )}
      {room.panel.length > 1 && <TheOthers room={room} />}
      <p className="govuk-body">
        <a className="govuk-link" href="#decide">
          Go to the decision
        </a>
        {' · '}
        <a className="govuk-link" href={`${complaintHref(page)}/declaration`}>
          I cannot decide this
        </a>
      </p>
    </Panel>
  )
}

const titleOf = ({ heads, panel }: InRoom['room']): string => {
  const parts = heads.length === 1 ? 'this complaint' : `these ${heads.length} parts of a complaint`
  return panel.length > 1 ? `You and the panel decide ${parts}` : `You decide ${parts}`
}

const TheOthers = ({ room: { panel } }: Pick<InRoom, 'room'>) => (
  <ul className="govuk-list">
    {panel
      .filter(({ name }) => name !== 'you')
      .map(({ name, spoke }) => (
        <li key={name}>
          {name}: {spoke ? 'has said what they think' : 'has not decided yet'}
        </li>
      ))}
  </ul>
)
