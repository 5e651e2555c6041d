import type { NoteKind } from '@putright/db'

/** What a note says happened. */
export const NOTES: Record<NoteKind, string> = {
  progress: 'Progress',
  answer: 'Answered',
  dissatisfied: 'The resident is not satisfied',
  'choice offered': 'Told how to complain, and asked whether they want to',
  declined: 'They do not want to complain, for now',
  complaint: 'A complaint came of it',
  review: 'Looked at again',
  closed: 'Closed',
}
