import type { ComplaintPage } from '@putright/casework'
import { currentStage, type HeadPosition, outsideScope } from '@putright/complaint'
import { complaintHref } from '../../acts/act-page.tsx'
import { InsetText } from '../../ui/inset-text.tsx'

/** Parts that were defined under an earlier agreement, for a procedure which today’s does not cover. */
export const partsOutside = ({ agent, position }: ComplaintPage): HeadPosition[] =>
  agent && position.handler === 'agent' ? outsideScope(currentStage(position).heads, agent.scope) : []

/** Says what comes before the allocation then. */
export function OutsideScope({ page }: { page: ComplaintPage }) {
  const outside = partsOutside(page)
  return (
    <InsetText>
      <p className="govuk-body">
        {outside.length === 1 ? 'Part' : 'Parts'} {outside.map(({ number }) => number).join(' and ')} of this
        complaint {outside.length === 1 ? 'was' : 'were'} defined under an earlier agreement, for somebody
        else to decide. Tell the resident who answers now, then allocate it.
      </p>
      <a href={`${complaintHref(page)}/definition`} className="govuk-link">
        Change the definition
      </a>
    </InsetText>
  )
}
