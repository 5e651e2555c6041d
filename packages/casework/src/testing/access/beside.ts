import type { Act } from '@putright/complaint'
import { addCalendarDays } from '@putright/working-days'
import { chaseUndertaking } from '../../acts/chase-undertaking.ts'
import { confirmUndertaking } from '../../acts/confirm-undertaking.ts'
import { CorrectionForm, correct } from '../../acts/correct.ts'
import { CorrespondenceForm, correspond } from '../../acts/correspond.ts'
import { endRepresentation } from '../../acts/end-representation.ts'
import { FilingForm, fileDocuments } from '../../acts/file-documents.ts'
import { FulfilmentForm, fulfilUndertaking } from '../../acts/fulfil-undertaking.ts'
import { LearningForm, learn } from '../../acts/learn.ts'
import { MarkForm, mark } from '../../acts/mark.ts'
import { NewDayForm, reAgreeUndertaking } from '../../acts/re-agree-undertaking.ts'
import { RepresentationForm, represent } from '../../acts/represent.ts'
import { SentLetterForm, sendLetter } from '../../acts/send-letter.ts'
import {
  AdjustmentForm,
  AdjustmentReviewForm,
  agreeAdjustment,
  reviewAdjustment,
} from '../../support/adjust.ts'
import { NeedsReadingForm, readDisclosedNeeds } from '../../support/needs.ts'
import {
  RestrictionForm,
  RestrictionReviewForm,
  restrict,
  reviewRestriction,
} from '../../support/restrict.ts'
import { ADJUSTMENT, aFile, CALL, LIMIT, REPRESENTATIVE } from './forms.ts'
import type { Tries } from './try.ts'

/** What goes on beside a complaint, and after it. */
export const BESIDE = {
  represent: {
    represent: (actor, { stands }) =>
      represent(actor, stands.answered, RepresentationForm.parse(REPRESENTATIVE)),
    endRepresentation: (actor, { stands: { beset } }) =>
      endRepresentation(beset.representativeId)(actor, beset, { reason: 'She asked for it.' }),
  },
  support: {
    agreeAdjustment: (actor, { stands }) =>
      agreeAdjustment(
        actor,
        stands.answered,
        AdjustmentForm.parse({ ...ADJUSTMENT, reviewOn: addCalendarDays(actor.today, 90) }),
      ),
    reviewAdjustment: (actor, { stands: { beset } }) =>
      reviewAdjustment(
        actor,
        beset,
        AdjustmentReviewForm.parse({ adjustmentId: beset.adjustmentId, as: 'ended' }),
      ),
    restrict: (actor, { stands }) => {
      const days = {
        untilOn: addCalendarDays(actor.today, 90),
        reviewOn: addCalendarDays(actor.today, 60),
      }
      return restrict(actor, stands.answered, RestrictionForm.parse({ ...LIMIT, ...days }))
    },
    reviewRestriction: (actor, { stands: { beset } }) =>
      reviewRestriction(
        actor,
        beset,
        RestrictionReviewForm.parse({ restrictionId: beset.restrictionId, as: 'lifted' }),
      ),
    readDisclosedNeeds: (actor, { stands }) =>
      readDisclosedNeeds(
        actor,
        stands.beset.complaintId,
        NeedsReadingForm.parse({ purpose: 'To write to her' }),
      ),
  },
  correspond: {
    correspond: (actor, { stands }) =>
      correspond(actor, stands.answered, CorrespondenceForm.parse(CALL(actor))),
    sendLetter: (actor, { stands }) =>
      sendLetter(
        actor,
        { ...stands.beset, letterId: stands.beset.letterId },
        SentLetterForm.parse({ by: 'letter', sentOn: actor.today }),
      ),
  },
  file: {
    fileDocuments: (actor, { stands }) =>
      fileDocuments(actor, stands.answered, FilingForm.parse({ about: 'A note', files: [aFile()] })),
  },
  mark: {
    mark: (actor, { stands: { beset } }) =>
      mark(
        actor,
        beset,
        MarkForm.parse({ what: `entry-${beset.filed}`, withheld: 'yes', reason: 'Legal advice' }),
      ),
  },
  pursue: {
    chaseUndertaking: (actor, { stands: { beset } }) =>
      chaseUndertaking(actor, beset, beset.undertaking, { words: 'They come on Monday.' }),
    reAgreeUndertaking: (actor, { stands: { beset } }) =>
      reAgreeUndertaking(
        actor,
        beset,
        beset.undertaking,
        NewDayForm.parse({
          by: addCalendarDays(actor.today, 14),
          reason: 'The roofer is ill.',
          agreed: 'yes',
          told: 'already',
          toldBy: 'telephone',
        }),
      ),
    fulfilUndertaking: (actor, { stands: { beset } }) =>
      fulfilUndertaking(
        actor,
        beset,
        beset.undertaking,
        FulfilmentForm.parse({ on: actor.today, evidence: 'I saw it.' }),
      ),
    confirmUndertaking: (actor, { stands: { beset } }) =>
      confirmUndertaking(actor, beset, beset.undertaking, { says: 'not done', words: 'It still leaks.' }),
  },
  learn: {
    learn: (actor, { stands }) =>
      learn(actor, stands.answered, LearningForm.parse({ found: 'no lesson', none: 'It was one mistake.' })),
  },
  correct: {
    correct: (actor, { stands: { beset } }) =>
      correct(
        actor,
        beset,
        CorrectionForm.parse({
          corrects: beset.filed,
          struckOut: 'yes',
          on: actor.today,
          reason: 'It belongs to another complaint.',
        }),
      ),
  },
} satisfies Partial<Record<Act, Tries>>
