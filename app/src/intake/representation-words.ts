import type { RepresentationScope } from '@putright/complaint'

/** What somebody does for the resident. */
export const SCOPE_WORDS: Record<RepresentationScope, string> = {
  everything: 'Speaks and writes for them in everything',
  letters: 'Is sent a copy of every letter',
  meetings: 'Comes with them to meetings',
}
