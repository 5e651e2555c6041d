export { ACTS, type Act, currentStage, possibleActs, whyNot } from './acts.ts'
export { type Correctable, type CorrectableField, correctable, fieldValues } from './correctable.ts'
export { asCorrected, correctionsOf } from './corrections.ts'
export { isBesideTheMatter, whyNotOn } from './dating.ts'
export * from './events.ts'
export { evidenceDue } from './evidence-due.ts'
export * from './facts/correspondence.ts'
export type * from './facts/deciding.ts'
export type * from './facts/independence.ts'
export * from './facts/intake.ts'
export * from './facts/ombudsman.ts'
export type * from './facts/putting-right.ts'
export type * from './facts/support.ts'
export { findingsOn } from './findings-on.ts'
export { PANEL } from './head-decisions.ts'
export { inWords } from './in-words.ts'
export { barredFromStage2 } from './independence.ts'
export { type Mark, type Marks, marksOf } from './marks.ts'
export { awaitsRecommendation, hasDeciders } from './next-act.ts'
export {
  type Asked,
  datedOn,
  maladministration,
  type OmbudsmanCase,
  ombudsmanOf,
  openAsked,
} from './ombudsman.ts'
export type * from './position.ts'
export { positionAfter } from './position-after.ts'
export { isCopiedIn, type Representation, representationsIn, representsOn } from './representation.ts'
export { countsForMeasures } from './who-counts.ts'
export { decidersOf, quorumOf } from './who-decides.ts'
export { type Offer, offersTo, type Viewer } from './who-may.ts'
export { whyNotCorrected } from './why-not-corrected.ts'
