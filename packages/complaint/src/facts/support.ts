/**
 * That something was agreed with a resident, or limited, and what became of it. What it is stands apart, in tables that
 * fewer people read and that can be erased.
 */
export type SupportFact =
  /** A reasonable adjustment (5.10). */
  | { type: 'adjusted'; adjustmentId: string; as: 'agreed' | 'reviewed' | 'ended' }
  /** A limit on contact for unacceptable behaviour (5.14, 5.15). */
  | { type: 'restricted'; restrictionId: string; as: 'imposed' | 'reviewed' | 'lifted' }
