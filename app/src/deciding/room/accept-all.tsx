import type { ComplaintPage, RoomHead } from '@putright/casework'
import type { ReactNode } from 'react'
import { complaintHref } from '../../acts/act-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Recommended } from '../recommended.tsx'
import { startingWith } from '../starting-with.ts'

interface AcceptAllProps {
  page: Pick<ComplaintPage, 'id' | 'position'>
  heads: readonly RoomHead[]
  panel: boolean
}

/** Every recommendation as it is, with one press. Offered where nobody has put anything else down. */
export function AcceptAll({ page, heads, panel }: AcceptAllProps) {
  if (heads.some(({ head }) => !head.recommendation || head.proposal)) return null
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
      <Button>
        {heads.length === 1 ? 'Accept the recommendation' : 'Accept every recommendation'}
        {panel ? ' and ask the panel to agree' : ' and send the letter'}
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
