import type { HeadPosition } from '@putright/complaint'

/** Each part with its present decision, where there is one to change. */
export function startingWith(heads: readonly HeadPosition[], me: string) {
  const together = heads.flatMap(({ decision }) => decision?.decidedBy ?? []).filter(id => id !== me)
  return { heads: heads.map(presentDecision), decidedBy: [...new Set(together)] }
}

function presentDecision({ number, decision }: HeadPosition) {
  if (!decision) return { head: number }
  const { outcome, reasons, impact, remedies, actions } = decision
  return {
    head: number,
    outcome,
    reasons,
    impact,
    remedies: remedies.map(({ amount, by, agreedWithResident, guidanceConsidered, ...remedy }) => ({
      ...remedy,
      amount: amount === null ? '' : (amount / 100).toFixed(2),
      by: by ?? '',
      agreedWithResident: tick(agreedWithResident),
      guidanceConsidered: tick(guidanceConsidered),
    })),
    actions: actions.map(({ agreedWithResident, ...action }) => ({
      ...action,
      agreedWithResident: tick(agreedWithResident),
    })),
  }
}

const tick = (ticked: boolean | undefined) => (ticked ? 'yes' : '')
