import type { Finding, Rule } from './finding.ts'

/** Code 6.13. */
export const samePerson: Rule = ({ stages, samePersonAtBothStages }) =>
  samePersonAtBothStages
    ? stages
        .filter(({ stage }) => stage === 2)
        .map(
          ({ requestedOn, respondedOn }): Finding => ({
            provision: '6.13',
            standing: 'breached',
            stage: 2,
            because: 'Somebody who considered the complaint at stage 1 considers it at stage 2 as well.',
            on: respondedOn ?? requestedOn,
          }),
        )
    : []
