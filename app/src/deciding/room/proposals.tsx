import type { ComplaintPage, RoomHead } from '@putright/casework'
import { complaintHref } from '../../acts/act-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Promised } from '../promised.tsx'
import { WhyDecideNow, whyNowField } from '../why-now.tsx'

interface ProposalsProps {
  page: Pick<ComplaintPage, 'id' | 'position' | 'replyAwaited'>
  heads: readonly RoomHead[]
}

/** What members of the panel have put down, each to be agreed with by the others. */
export const Proposals = ({ page, heads }: ProposalsProps) =>
  heads
    .filter(({ head }) => head.proposal)
    .map(room => <Proposed key={room.head.number} page={page} room={room} />)

function Proposed({
  page,
  room: { head, proposedBy, mine },
}: {
  page: ProposalsProps['page']
  room: RoomHead
}) {
  const { proposal, number } = head
  if (!proposal) return null
  return (
    <Panel title={`Part ${number}: ${proposal.outcome}, say ${proposedBy.join(' and ')}`}>
      <p className="as-written">{proposal.reasons}</p>
      <Promised remedies={proposal.remedies} actions={proposal.actions} />
      {mine ? (
        <p>It waits for another member of the panel to agree.</p>
      ) : (
        <form method="post" action={`${complaintHref(page)}/agreement`}>
          <input type="hidden" name="seen" value={page.position.seq} />
          <input type="hidden" name="decisions[0]" value={proposal.seq} />
          <WhyDecideNow awaited={page.replyAwaited} field={whyNowField(`agree-${number}-why-now`)} />
          <Button>
            Agree<span className="govuk-visually-hidden"> with this on part {number}</span>
          </Button>
        </form>
      )}
    </Panel>
  )
}
