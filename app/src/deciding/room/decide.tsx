import type { CalendarDate } from '@putright/working-days'
import { useActionData } from '@remix-run/react'
import { Details } from '../../ui/details.tsx'
import { AcceptAll } from './accept-all.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { Lacking } from './letter.tsx'
import { Proposals } from './proposals.tsx'
import type { InRoom } from './room-data.ts'

/** The decision: agreed to with one press, accepted with one press, or put in one’s own words. */
export function Decide({ page, room, today }: InRoom & { today: CalendarDate }) {
  const sent = useActionData<object>()
  const ready = room.heads.filter(({ waiting }) => !waiting)
  if (ready.length === 0) return null
  const open = ready.filter(({ head, mine }) => !head.decision && !mine)
  const missing = room.letter?.missing ?? []
  const acceptable =
    open.every(({ head }) => head.recommendation && !head.proposal) && missing.length === 0 && room.acceptable
  const simple = acceptable || open.every(({ head }) => head.proposal)
  const fields = (
    <DecisionFields page={page} room={room} heads={open.length > 0 ? open : ready} today={today} />
  )
  return (
    <section id="decide" tabIndex={-1}>
      <h2 className="govuk-heading-m">{open.length > 0 ? 'Your decision' : 'You have decided'}</h2>
      <Proposals page={page} heads={ready} />
      {open.length > 0 && acceptable && <AcceptAll page={page} room={room} heads={open} />}
      {open.length > 0 && <Lacking missing={missing} />}
      {open.length > 0 && !room.acceptable && missing.length === 0 && (
        <p className="govuk-body">
          The recommendation upholds a part that nothing puts right, so it cannot be accepted as it is. Add a
          remedy below; an apology is one (Code 7.1).
        </p>
      )}
      {simple ? (
        <Details summary="Change it, or decide otherwise" open={sent !== undefined}>
          {fields}
        </Details>
      ) : (
        fields
      )}
    </section>
  )
}
