import type { Outcome } from './words.ts'

/** A complaint's outcome follows from its heads; nobody types it. */
export function outcomeOf(heads: readonly Outcome[]): Outcome {
  if (heads.length === 0) throw new Error('A complaint without a decided head has no outcome')
  if (heads.every(outcome => outcome === 'upheld')) return 'upheld'
  if (heads.every(outcome => outcome === 'not upheld')) return 'not upheld'
  return 'partially upheld'
}
