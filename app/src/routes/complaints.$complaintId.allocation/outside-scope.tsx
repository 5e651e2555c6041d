import type { ComplaintPage } from '@putright/casework'
import { currentStage, outsideScope } from '@putright/complaint'
import { complaintHref } from '../../acts/act-page.tsx'
import { InsetText } from '../../ui/inset-text.tsx'

/** Parts that were defined under an earlier agreement, for a procedure which today’s does not cover. */
export function OutsideScope({ page }: { page: ComplaintPage }) {
  const { agent, position } = page
  const outside =
    agent && position.handler === 'agent' ? outsideScope(currentStage(position).heads, agent.scope) : []
  if (outside.length === 0) return null
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
