import type { Position } from '@putright/complaint'

/** Stage 1 starts with one empty part; stage 2 with what stage 1 was about, to be kept or changed. */
export function startingWith({ stage, stage1, handler }: Position) {
  if (stage === 1 || stage1.heads.length === 0) {
    return { heads: [handler === 'landlord' ? { responsibility: 'landlord' } : {}] }
  }
  return {
    heads: stage1.heads.map(({ words, responsibility }) => ({ words, responsibility })),
    outcomesSought: stage1.outcomesSought,
    notOurs: stage1.notOurs,
  }
}
