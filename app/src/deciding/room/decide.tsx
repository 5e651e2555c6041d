import type { CalendarDate } from '@putright/working-days'
import { Details } from '../../ui/details.tsx'
import { AcceptAll } from './accept-all.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { Proposals } from './proposals.tsx'
import type { InRoom } from './room-data.ts'

/** The decision: agreed to with one press, accepted with one press, or put in one’s own words. */
export function Decide({ page, room, today }: InRoom & { today: CalendarDate }) {
  const ready = room.heads.filter(({ waiting }) => !waiting)
  if (ready.length === 0) return null
  const open = ready.filter(({ head, mine }) => !head.decision && !mine)
  const props = { page, room, today }
  return (
    <section id="decide" tabIndex={-1}>
      <h2 className="govuk-heading-m">{open.length > 0 ? 'Your decision' : 'You have decided'}</h2>
      <Proposals page={page} heads={ready} />
      {open.length > 0 ? (
        <>
          <AcceptAll page={page} heads={open} panel={room.panel.length > 1} />
          <DecisionFields {...props} heads={open} />
        </>
      ) : (
        <Details summary="Think again and put it down otherwise">
          <DecisionFields {...props} heads={ready} />
        </Details>
      )}
    </section>
  )
}
