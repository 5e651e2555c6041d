import type { Complainant } from '@putright/complaint'

/** Who complains, as a choice and as a fact. */
export const COMPLAINANT_WORDS: Record<Complainant, string> = {
  member: 'A member or other resident',
  applicant: 'Somebody who applied for a home',
  neighbour: 'A neighbour who does not live in the co-op’s homes',
  contractor: 'A contractor',
  public: 'Somebody else',
  anonymous: 'Somebody who gives no name',
}
