import type { FactOf, HeadPosition, OutstandingAction, Remedy } from '@putright/complaint'

type Words = Pick<FactOf<'decided'>, 'outcome' | 'reasons' | 'impact' | 'remedies' | 'actions'>

/** A part with the decision there is, to be changed; else with what was recommended, to be accepted or changed. */
export function startingWith({ number, decision, proposal, recommendation }: HeadPosition) {
  const put = proposal ?? decision
  if (put) return { head: number, towards: put.towards, ...typed(put) }
  if (!recommendation) return { head: number }
  const { remedies = [], actions = [] } = recommendation
  return { head: number, ...typed({ ...recommendation, remedies, actions }) }
}

/** Words as the fields of a form have them. */
const typed = ({ outcome, reasons, impact, remedies, actions }: Words) => ({
  outcome,
  reasons,
  impact,
  ...promisesTyped(remedies, actions),
})

/** Remedies and actions as the fields of a form have them. */
const promisesTyped = (remedies: readonly Remedy[], actions: readonly OutstandingAction[]) => ({
  remedies: remedies.map(({ amount, by, agreedWithResident, guidanceConsidered, alsoFor, ...remedy }) => ({
    ...remedy,
    ...(alsoFor && { alsoFor: alsoFor.join(', ') }),
    amount: amount === null ? '' : (amount / 100).toFixed(2),
    by: by ?? '',
    agreedWithResident: tick(agreedWithResident),
    guidanceConsidered: tick(guidanceConsidered),
  })),
  actions: actions.map(({ agreedWithResident, ...action }) => ({
    ...action,
    agreedWithResident: tick(agreedWithResident),
  })),
})

const tick = (ticked: boolean | undefined) => (ticked ? 'yes' : '')
