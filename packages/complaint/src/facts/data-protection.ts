import type { HeadNumber } from '../events.ts'

/** A part of the complaint that is about how personal data was handled: it has a clock of its own (rulebook C10). */
export type DataProtectionFact =
  | { type: 'data protection raised'; head: HeadNumber | null; words: string }
  /** `raised`: the `seq` of what it answers. */
  | { type: 'data protection acknowledged'; raised: number; words: string }
  /** What was found, and how the resident was told, with their right to go to the Information Commissioner. */
  | { type: 'data protection answered'; raised: number; outcome: string; told: string }
