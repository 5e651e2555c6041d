export { AcknowledgementForm, acknowledge } from './acts/acknowledge.ts'
export { AgreementForm, agree } from './acts/agree.ts'
export { AllocationForm, allocate } from './acts/allocate.ts'
export { ApprovalForm, approveExtension } from './acts/approve-extension.ts'
export { askForFreshLink } from './acts/ask-for-fresh-link.ts'
export { branch, NewIssueForm } from './acts/branch-complaint.ts'
export { buildCaseFile, CaseFileForm } from './acts/build-case-file.ts'
export type { Candidate } from './acts/candidates.ts'
export { ChaseForm, chaseUndertaking } from './acts/chase-undertaking.ts'
export { CommentForm, comment } from './acts/comment.ts'
export { ConfirmationForm, confirmUndertaking } from './acts/confirm-undertaking.ts'
export { CorrectionForm, correct } from './acts/correct.ts'
export { CorrespondenceForm, correspond } from './acts/correspond.ts'
export { decide } from './acts/decide.ts'
export { DecisionForm, type HeadDecisionForm } from './acts/decision-form.ts'
export { ConflictForm, DeclarationForm, declareFor, declareOwn } from './acts/declare.ts'
export { DeliberationForm, deliberate } from './acts/deliberate.ts'
export { EndRepresentationForm, endRepresentation } from './acts/end-representation.ts'
export { EscalationForm, escalate } from './acts/escalate.ts'
export { ExtensionForm, extend } from './acts/extend.ts'
export { FilingForm, fileDocuments } from './acts/file-documents.ts'
export { FulfilmentForm, fulfilUndertaking } from './acts/fulfil-undertaking.ts'
export { issueResponse, ResponseForm } from './acts/issue-response.ts'
export { LearningForm, learn } from './acts/learn.ts'
export { LoanForm, lend } from './acts/lend.ts'
export { ComplaintForm, logComplaint } from './acts/log-complaint.ts'
export { MarkForm, mark } from './acts/mark.ts'
export { contactOmbudsman, OmbudsmanContactForm } from './acts/ombudsman/contact.ts'
export { DeterminationForm, determine } from './acts/ombudsman/determination.ts'
export { EvidenceForm, sendEvidence } from './acts/ombudsman/evidence.ts'
export { EvidenceRequestForm, requestEvidence } from './acts/ombudsman/evidence-request.ts'
export { FailureForm, recordFailure } from './acts/ombudsman/failure.ts'
export { ReferralBackForm, referBack } from './acts/ombudsman/referral-back.ts'
export { NewDayForm, reAgreeUndertaking } from './acts/re-agree-undertaking.ts'
export { RecommendationForm, recommend } from './acts/recommend.ts'
export { HomesForm, recordHomes } from './acts/record-homes.ts'
export { DefinitionForm, redefine } from './acts/redefine.ts'
export { RefusalForm, refuseComplaint } from './acts/refuse-complaint.ts'
export type { ActionForm, RemedyForm } from './acts/remedy-form.ts'
export { RepresentationForm, represent } from './acts/represent.ts'
export { ReversalForm, reverse } from './acts/reverse.ts'
export { SentLetterForm, sendLetter } from './acts/send-letter.ts'
export { ProvisionalFindingsForm, share } from './acts/share.ts'
export { UpdateForm, update } from './acts/update.ts'
export { WithdrawalForm, withdraw } from './acts/withdraw.ts'
export type { Answer, Refusal } from './answer.ts'
export { auditCsv } from './audit/audit-csv.ts'
export { type AuditChoice, type AuditPageLine, auditPage, overseesLog } from './audit/audit-page.ts'
export { AUDIT_KINDS, type AuditKind } from './audit/kinds.ts'
export { recordAudit } from './audit/record-audit.ts'
export { takePack } from './case-file/take-pack.ts'
export {
  DataProtectionForm,
  DataProtectionStepForm,
  followDataProtection,
  raiseDataProtection,
} from './data-protection/acts.ts'
export { againInWords } from './documents/keep-documents.ts'
export { readDocument } from './documents/read-document.ts'
export { UPLOADS } from './documents/uploads.ts'
export { DraftForm } from './drafts/draft-form.ts'
export { saveDraft } from './drafts/save-draft.ts'
export {
  figuresFromScratch,
  refreshAsOperator,
  refreshStaleFigures,
  refreshYearFigures,
  yearQuestion,
} from './figures/year-figures.ts'
export { type Amount, generate } from './generate/index.ts'
export { peopleItCouldBeAbout } from './intake/about-us.ts'
export { AlreadyLoggedForm, alreadyLogged } from './intake/already-logged.ts'
export type { Alike } from './intake/another-or-alike.ts'
export { fillFromMail, MailForm } from './intake/fill-from-mail.ts'
export { PassOnForm, passOn, peopleToPassOnAbout } from './intake/pass-on.ts'
export { decideLesson, LessonDecisionForm } from './lessons/decide-lesson.ts'
export { finishLesson, LessonDoneForm } from './lessons/finish-lesson.ts'
export { type LessonPage, lessonPage, lessonsPage } from './lessons/lessons-page.ts'
export { LessonOfferForm, offerLesson } from './lessons/offer-lesson.ts'
export { htmlOf } from './letters/logos-of.ts'
export { pdfOf } from './letters/pdf-of.ts'
export { morningCheck } from './morning/morning-check.ts'
export * from './operator/organisations.ts'
export { agree as agreeToManage, giveRole as layRole } from './operator/organisations.ts'
export { AcceptanceForm, acceptProposal } from './organisations/agreements/accept.ts'
export {
  agreementEndingPage,
  agreementsPage,
  proposalPage,
  type Standing,
} from './organisations/agreements/agreements-page.ts'
export { DATA_SHARING_TERMS } from './organisations/agreements/data-sharing-terms.ts'
export {
  DecliningForm,
  declineProposal,
  ProposalWithdrawalForm,
  withdrawProposal,
} from './organisations/agreements/decline.ts'
export { AgreementEndingForm, endAgreed } from './organisations/agreements/end-tie.ts'
export {
  AgreementProposalForm,
  MembershipProposalForm,
  proposeAgreement,
  proposeMembership,
} from './organisations/agreements/propose.ts'
export { nextStepsOf } from './organisations/beginnings.ts'
export { changeProfile, ProfileForm } from './organisations/change-profile.ts'
export { EndingForm, endRoles } from './organisations/end-roles.ts'
export { GivenRoleForm, giveRole } from './organisations/give-role.ts'
export { HomesInYearForm, recordHomesInYear } from './organisations/homes-in-year.ts'
export { sendInvitationAgain, withdrawInvitation } from './organisations/invitations.ts'
export { InvitationForm, invite } from './organisations/invite.ts'
export { JoiningForm } from './organisations/joining-form.ts'
export { LogoForm, putUpLogo, takeDownLogo } from './organisations/logo/change-logo.ts'
export { LOGOS } from './organisations/logo/judge-logo.ts'
export { readLogo } from './organisations/logo/read-logo.ts'
export type { NextStep } from './organisations/next-steps.ts'
export {
  endingPage,
  type HeldLine,
  type Invited,
  type PersonHere,
  peopleOfOrganisation,
} from './organisations/people-pages.ts'
export { SignUpForm, signUpFrom } from './organisations/sign-up-form.ts'
export { yearEndedOn } from './organisations/year-ended-on.ts'
export { adoptPolicyDraft } from './policies/adopt-draft.ts'
export { discardPolicyDraft } from './policies/discard-draft.ts'
export { type PolicyDraftPage, policyDraftPage } from './policies/draft-page.ts'
export { policiesOfCoops, policiesPage } from './policies/policies-page.ts'
export {
  NewDraftForm,
  PolicyAdoptionForm,
  PolicyDiscardForm,
  PolicyDraftForm,
} from './policies/policy-form.ts'
export { readPublishedPolicy } from './policies/published-policy.ts'
export { savePolicyDraft } from './policies/save-draft.ts'
export { startPolicyDraft } from './policies/start-draft.ts'
export {
  allocationChoices,
  daysAskedFor,
  daysToComment,
  escalationGuide,
  headsToDecide,
  headsToRecommendOn,
  responseIfAcknowledged,
  whenToldAtIntake,
} from './reading/act-pages.ts'
export { type CaseLine, casesPage } from './reading/cases-page.ts'
export { type ComplaintPage, complaintPage, peopleForComplaint } from './reading/complaint-page.ts'
export { decisionRoom, type RoomHead } from './reading/decision-room.ts'
export { type DeclarationPage, declarationDue, declarationPage } from './reading/declaration-page.ts'
export { type ExtensionThought, extensionPage, whyWithdrawn } from './reading/extension-page.ts'
export { type CoopFigures, figuresList } from './reading/figures-list.ts'
export { type FiguresPage, figuresPage } from './reading/figures-page.ts'
export { type FileEntry, filePage, type ListedDocument } from './reading/file-page.ts'
export { homesPage } from './reading/homes-page.ts'
export { letterIfDecided } from './reading/letter-before.ts'
export type { LetterWaiting } from './reading/letters-on-file.ts'
export { marksPage } from './reading/marks-page.ts'
export {
  dealingsOn,
  type OmbudsmanPage,
  ombudsmanPage,
  type PackLine,
  packsList,
} from './reading/ombudsman-page.ts'
export { organisationPage } from './reading/organisation-page.ts'
export { peopleConcerned, peoplePage, reviewersToAsk } from './reading/people-page.ts'
export { type ProfilePage, profilePage } from './reading/profile-page.ts'
export { type Particulars, type RecordEntry, recordEntries } from './reading/record-entries.ts'
export { reportDraft } from './reading/report-draft.ts'
export { copiesTo, type RepresentativeToday } from './reading/representatives.ts'
export { type RequestPage, requestPage } from './reading/request-page.ts'
export { type RequestLine, requestsPage } from './reading/requests-page.ts'
export { responsePreview } from './reading/response-preview.ts'
export { whyRoomClosed } from './reading/room-standing.ts'
export { type SupportPage, supportPage } from './reading/support-page.ts'
export type { SupportReviewLine } from './reading/support-reviews.ts'
export { type UndertakingLine, undertakingsInOrder } from './reading/undertakings-due.ts'
export { waitingBeside } from './reading/waiting-beside.ts'
export type { OmbudsmanLine, PersonalDataLine } from './reading/waits.ts'
export { searchPage, type WorklistLine, worklistPage } from './reading/worklist-page.ts'
export { type CaseFile, openCaseFile } from './record/case-file.ts'
export { badRowsCsv, COLUMNS, type Column } from './register/index.ts'
export { type ImportPlan, importRegister, planImport } from './register-import/index.ts'
export {
  coopToImportInto,
  type Imported,
  importUpload,
  RegisterUploadForm,
  type UploadedPlan,
  uploadedPlan,
  uploadRegister,
} from './register-import/upload.ts'
export { rehearse } from './rehearse.ts'
export { addNote, NoteForm } from './requests/add-note.ts'
export { DissatisfactionForm, recordDissatisfaction } from './requests/dissatisfaction.ts'
export { logRequest, RequestForm } from './requests/log-request.ts'
export { makeComplaint, RequestComplaintForm } from './requests/make-complaint.ts'
export type { RequestTarget } from './requests/on-request.ts'
export { firstReview } from './requests/start-request.ts'
export { toLookAt } from './requests/to-look-at.ts'
export { ERASED_TOGETHER, type ErasedTogether } from './retention/due.ts'
export { BatchErasureForm, ErasureForm, eraseDue, eraseOne } from './retention/erase.ts'
export { endHold, HoldEndingForm, HoldForm, placeHold } from './retention/hold.ts'
export { type PrivacyPage, privacyPage, retentionPage } from './retention/pages.ts'
export { AccessRequestForm, AccessTimeForm, askAccess, timeAccess } from './subject-access/ask.ts'
export { AccessForm, giveAccess, giveAccessOnRequest } from './subject-access/give.ts'
export { askAccessOnRequest, timeAccessOnRequest } from './subject-access/on-request.ts'
export {
  type AccessPage,
  accessChoices,
  accessPage,
  requestAccessChoices,
  requestAccessPage,
} from './subject-access/page.ts'
export { readOriginal } from './subject-access/read-original.ts'
export { takeRequestCopy } from './subject-access/take-request-copy.ts'
export {
  AdjustmentForm,
  AdjustmentReviewForm,
  agreeAdjustment,
  reviewAdjustment,
} from './support/adjust.ts'
export { NeedsReadingForm, readDisclosedNeeds } from './support/needs.ts'
export {
  RestrictionForm,
  RestrictionReviewForm,
  restrict,
  reviewRestriction,
} from './support/restrict.ts'
export { type Actor, isUuid, type Target } from './take-act.ts'
export { type CopiedHead, type Verification, verify, verifyAgainst } from './verify/index.ts'
