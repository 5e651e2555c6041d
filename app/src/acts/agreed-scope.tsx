import type { ComplaintPage } from '@putright/casework'
import { scopeInWords } from '@putright/complaint'

/** Who decides by the agreement in force today, where that covers one procedure alone. */
export function AgreedScope({ page: { position, agent, coop } }: { page: ComplaintPage }) {
  const words =
    position.handler === 'agent' &&
    agent &&
    scopeInWords({ scope: agent.scope, fromOn: agent.agreedFrom, agent: agent.name, coop: coop.name })
  return words ? <p className="govuk-body">{words}</p> : null
}
