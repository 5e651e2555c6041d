import type { Row } from '@putright/documents'

/** Rows of what there is something to say of. */
export const rowsOf = (...pairs: [term: string, words: string][]): Row[] =>
  pairs.filter(([, words]) => words !== '').map(([term, words]) => ({ term, words }))
