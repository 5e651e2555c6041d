import type { RoomHead } from '@putright/casework'
import type { ReactNode } from 'react'
import { complaintHref } from '../../acts/act-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Recommended } from '../recommended.tsx'
import { startingWith } from '../starting-with.ts'
import { WhyDecideNow, whyNowField } from '../why-now.tsx'
import type { InRoom } from './room-data.ts'

/** Every recommendation as it is, with one press. */
export function AcceptAll({ page, room, heads }: InRoom & { heads: readonly RoomHead[] }) {
  return (
    <form method="post" action={`${complaintHref(page)}/decision-room`}>
      <input type="hidden" name="seen" value={page.position.seq} />
      {heads.map(({ head }, index) => (
        <div key={head.number}>
          <h3 className="govuk-heading-s">Part {head.number}</h3>
          <p className="part__words as-written">{head.words}</p>
          <Recommended recommendation={head.recommendation} />
          <input type="hidden" name={`heads[${index}].towards`} value="accepted" />
          {hidden(`heads[${index}]`, startingWith({ ...head, proposal: null }))}
        </div>
      ))}
      <WhyDecideNow awaited={page.replyAwaited} field={whyNowField('accept-why-now')} />
      <Button>
        {heads.length === 1 ? 'Accept the recommendation' : 'Accept every recommendation'}
        {room.panel.length > 1 ? ' and ask the panel to agree' : room.letter && ' and send the letter'}
      </Button>
    </form>
  )
}

// All the fields, so that a form that comes back refused has them to be changed.
function hidden(name: string, value: unknown): ReactNode {
  if (Array.isArray(value)) return value.map((each, index) => hidden(`${name}[${index}]`, each))
  if (value && typeof value === 'object')
    return Object.entries(value).map(([key, each]) => hidden(`${name}.${key}`, each))
  return value === undefined ? null : <input key={name} type="hidden" name={name} value={String(value)} />
}
