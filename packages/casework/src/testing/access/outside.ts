import type { Act } from '@putright/complaint'
import { buildCaseFile, CaseFileForm } from '../../acts/build-case-file.ts'
import { contactOmbudsman, OmbudsmanContactForm } from '../../acts/ombudsman/contact.ts'
import { DeterminationForm, determine } from '../../acts/ombudsman/determination.ts'
import { EvidenceForm, sendEvidence } from '../../acts/ombudsman/evidence.ts'
import { EvidenceRequestForm, requestEvidence } from '../../acts/ombudsman/evidence-request.ts'
import { FailureForm, recordFailure } from '../../acts/ombudsman/failure.ts'
import { ReferralBackForm, referBack } from '../../acts/ombudsman/referral-back.ts'
import {
  DataProtectionForm,
  DataProtectionStepForm,
  followDataProtection,
  raiseDataProtection,
} from '../../data-protection/acts.ts'
import { ErasureForm, eraseOne } from '../../retention/erase.ts'
import { endHold, HoldEndingForm, HoldForm, placeHold } from '../../retention/hold.ts'
import { AccessRequestForm, AccessTimeForm, askAccess, timeAccess } from '../../subject-access/ask.ts'
import { AccessForm, giveAccess } from '../../subject-access/give.ts'
import { OMBUDSMANS } from './forms.ts'
import type { Tries } from './try.ts'

/** What passes between the team, the Ombudsman and whoever has a right to what is kept; and how long it is kept. */
export const OUTSIDE = {
  'deal with the Ombudsman': {
    requestEvidence: (actor, { stands }) =>
      requestEvidence(
        actor,
        stands.answered,
        EvidenceRequestForm.parse({ reference: OMBUDSMANS, on: actor.today, what: 'The whole file' }),
      ),
    buildCaseFile: (actor, { stands }) =>
      buildCaseFile(actor, stands.answered, CaseFileForm.parse({ kind: 'case file' })),
    sendEvidence: (actor, { stands: { beset } }) =>
      sendEvidence(
        actor,
        beset,
        EvidenceForm.parse({ reference: OMBUDSMANS, pack: beset.packId, on: actor.today, went: 'yes' }),
      ),
    contactOmbudsman: (actor, { stands }) =>
      contactOmbudsman(
        actor,
        stands.answered,
        OmbudsmanContactForm.parse({
          direction: 'out',
          reference: OMBUDSMANS,
          on: actor.today,
          words: 'We answered.',
        }),
      ),
    determine: (actor, { stands }) =>
      determine(
        actor,
        stands.answered,
        DeterminationForm.parse({
          reference: OMBUDSMANS,
          on: actor.today,
          findings: [{ head: '1', term: 'service failure' }],
        }),
      ),
    recordFailure: (actor, { stands }) =>
      recordFailure(
        actor,
        stands.answered,
        FailureForm.parse({
          reference: OMBUDSMANS,
          as: 'order',
          kind: '2',
          on: actor.today,
          words: 'Send it',
        }),
      ),
    referBack: (actor, { stands }) =>
      referBack(
        actor,
        stands.answered,
        ReferralBackForm.parse({ reference: OMBUDSMANS, on: actor.today, words: 'Answer it' }),
      ),
  },
  'give access': {
    raiseDataProtection: (actor, { stands }) =>
      raiseDataProtection(
        actor,
        stands.answered,
        DataProtectionForm.parse({ on: actor.today, words: 'They read my letter.' }),
      ),
    followDataProtection: (actor, { stands: { beset } }) =>
      followDataProtection(
        actor,
        beset,
        DataProtectionStepForm.parse({
          raised: beset.raised,
          step: 'acknowledged',
          on: actor.today,
          told: 'By letter',
        }),
      ),
    askAccess: (actor, { stands }) =>
      askAccess(
        actor,
        stands.answered,
        AccessRequestForm.parse({ on: actor.today, identity: 'Known at the door' }),
      ),
    timeAccess: (actor, { stands: { beset } }) =>
      timeAccess(
        actor,
        beset,
        AccessTimeForm.parse({ what: 'access question put', on: actor.today, words: 'Which years?' }),
      ),
    giveAccess: (actor, { stands: { beset } }) =>
      giveAccess(actor, beset, AccessForm.parse({ reasons: 'Nobody else is in it.', lookedThrough: 'yes' })),
  },
  retain: {
    placeHold: (actor, { stands }) =>
      placeHold(
        actor,
        stands.answered,
        HoldForm.parse({ by: 'a court', on: actor.today, reason: 'Claim 7' }),
      ),
    endHold: (actor, { stands: { beset } }) =>
      endHold(actor, beset, HoldEndingForm.parse({ hold: beset.hold, on: actor.today, reason: 'Settled' })),
    eraseOne: (actor, { stands: { past } }) =>
      eraseOne(actor, past, ErasureForm.parse({ part: 'record', reference: past.reference })),
  },
} satisfies Partial<Record<Act, Tries>>
