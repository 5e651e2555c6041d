import type { Concern, Position } from '@putright/complaint'

/** Stage 1 starts with one empty part; stage 2 with what stage 1 was about, to be kept or changed. */
export function startingWith({ stage, stage1, handler }: Position) {
  if (stage === 1 || stage1.heads.length === 0) {
    return {
      heads: [handler === 'landlord' ? { responsibility: 'landlord' } : {}],
      answerable: 'after investigation',
    }
  }
  return {
    heads: stage1.heads.map(({ words, responsibility, concerns = [] }) => ({
      words,
      responsibility,
      named: who(concerns, 'named'),
      tookDecision: who(concerns, 'took the decision'),
    })),
    outcomesSought: stage1.outcomesSought,
    notOurs: stage1.notOurs,
  }
}

const who = (concerns: readonly Concern[], as: Concern['as']) =>
  concerns.filter(concern => concern.as === as).map(({ personId }) => personId)
