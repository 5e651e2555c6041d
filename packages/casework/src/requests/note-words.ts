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
  'access asked': 'Personal data asked for',
  'access question put': 'They were asked what personal data they mean: the clock stands still',
  'access question answered': 'They said what personal data they mean',
  'access extended': 'Two more months for the personal data asked for',
  'access given': 'Personal data given',
}
