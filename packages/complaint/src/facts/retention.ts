/** Who needs the record kept past its day. Dealings with the Ombudsman hold it by themselves while they are open. */
export const HOLDERS = ['the Ombudsman', 'a court', 'an insurer'] as const
export type Holder = (typeof HOLDERS)[number]

export type RetentionFact =
  /** A legal hold: nothing of the record is erased while it stands. */
  | { type: 'held'; by: Holder; reason: string }
  /** `hold`: the `seq` of the hold that ends. */
  | { type: 'hold ended'; hold: number; reason: string }
