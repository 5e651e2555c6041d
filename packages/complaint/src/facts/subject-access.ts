/** A request for the personal data that is kept of whoever complains. `asked`: the `seq` of the request. */
export type SubjectAccessFact =
  /** `identity`: how it was made sure that it is them who ask. */
  | { type: 'access asked'; identity: string }
  /** The clock stands still while the resident is asked what they mean, and goes on with their answer. */
  | { type: 'access question put'; asked: number; question: string }
  | { type: 'access question answered'; asked: number; answer: string }
  | { type: 'access extended'; asked: number; reason: string }
  /** `reasons`: why others' names were taken out, and why those that were proposed and left in stayed. */
  | { type: 'access given'; asked: number; packId: string; reasons: string }
