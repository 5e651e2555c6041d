export { ACTS, type Act, currentStage, possibleActs, whyNot } from './acts.ts'
export { type Agreed, type AgreedScope, answersAll, outsideScope, scopeInWords } from './agreed-scope.ts'
export {
  type Correctable,
  type CorrectableField,
  correctable,
  fieldsInWords,
  fieldValues,
} from './correctable.ts'
export { asCorrected, correctionsOf } from './corrections.ts'
export { type DataProtectionComplaint, dataProtectionIn } from './data-protection.ts'
export { isBesideTheMatter, whyNotOn } from './dating.ts'
export { type Declaration, declarationsOf } from './declarations.ts'
export * from './events.ts'
export { evidenceDue, whyAskedDue } from './evidence-due.ts'
export {
  type ExplainedClock,
  type ExplainedRule,
  type ExplainedStage,
  explainedClocks,
} from './explained-clocks.ts'
export * from './facts/correspondence.ts'
export type * from './facts/data-protection.ts'
export * from './facts/deciding.ts'
export type * from './facts/handing-over.ts'
export type * from './facts/independence.ts'
export * from './facts/intake.ts'
export * from './facts/ombudsman.ts'
export type * from './facts/putting-right.ts'
export * from './facts/retention.ts'
export type * from './facts/subject-access.ts'
export type * from './facts/support.ts'
export { findingsOn } from './findings-on.ts'
export { missingFromRecord } from './full-record.ts'
export { PANEL } from './head-decisions.ts'
export { BY_WAY, COMPLAINANT_WORDS, declaredInWords, inWords } from './in-words.ts'
export {
  awaitsDeclaration,
  type Bar,
  barsOn,
  lentFor,
  type Wall,
  type WallReason,
  wallsOf,
} from './independence.ts'
export { givenUp, heldAt, type Takers } from './leaving.ts'
export { canBeWithheld, type Mark, type Marks, marksOf } from './marks.ts'
export { awaitsRecommendation, hasDeciders } from './next-act.ts'
export {
  type Asked,
  headsToFindOn,
  maladministration,
  type OmbudsmanCase,
  ombudsmanOf,
  openAsked,
} from './ombudsman.ts'
export { type DividedHead, panelDivided } from './panel-divided.ts'
export { type Eligible, type PanelOutlook, panelOutlook } from './panel-outlook.ts'
export { type PersonalDataDue, personalDataDue } from './personal-data-due.ts'
export { planFor } from './plan.ts'
export type * from './position.ts'
export { positionAfter } from './position-after.ts'
export {
  type ProvisionalFindings,
  provisionalFindingsOf,
  type ReplyAwaited,
  type ReplyDay,
  replyAwaited,
  replyAwaitedInWords,
  replyDays,
} from './provisional-findings.ts'
export { changesInWords, redefinition, type WantedHead } from './redefinition.ts'
export { isCopiedIn, type Representation, representationsIn, representsOn } from './representation.ts'
export {
  type Hold,
  type KeptFrom,
  keptUntil,
  keptUntilFrom,
  type Retention,
  retentionOf,
  supportKeptUntilFrom,
} from './retention.ts'
export { type OrganisationKind, ROLES_OF, type Role, roleSuits, worksOnComplaints } from './roles.ts'
export { sameHome } from './same-home.ts'
export { type AccessRequest, accessRequestsIn } from './subject-access.ts'
export { daysLate, type FollowUp, isOpen } from './undertaking-standing.ts'
export { type Undertaking, undertakingsOf } from './undertakings.ts'
export { ERASED, whatRemains } from './what-remains.ts'
export { countsForMeasures } from './who-counts.ts'
export { decidersOf } from './who-decides.ts'
export { type Offer, offersTo, type Viewer } from './who-may.ts'
export { whyNotCorrected } from './why-not-corrected.ts'
