import type { Complainant } from './facts/intake.ts'

/**
 * Whether a complaint counts for the measures (rulebook 3.3): one by a resident of the landlord's own homes does. Who gave
 * no name may live there, so that it is counted: leaving it out could only make the figures look better.
 */
export const countsForMeasures = (complainant: Complainant, concernsOurHomes: boolean): boolean =>
  concernsOurHomes && (complainant === 'member' || complainant === 'anonymous')
