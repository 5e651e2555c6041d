import { addCalendarDays } from '@putright/working-days'
import { buildCaseFile, CaseFileForm } from '../../acts/build-case-file.ts'
import { CorrespondenceForm, correspond } from '../../acts/correspond.ts'
import { EvidenceRequestForm, requestEvidence } from '../../acts/ombudsman/evidence-request.ts'
import { RepresentationForm, represent } from '../../acts/represent.ts'
import { DataProtectionForm, raiseDataProtection } from '../../data-protection/acts.ts'
import { HoldForm, placeHold } from '../../retention/hold.ts'
import { AccessRequestForm, askAccess } from '../../subject-access/ask.ts'
import { AdjustmentForm, agreeAdjustment } from '../../support/adjust.ts'
import { RestrictionForm, restrict } from '../../support/restrict.ts'
import type { Actor, Target } from '../../take-act.ts'
import { must } from '../steps.ts'
import { ADJUSTMENT, CALL, LIMIT, OMBUDSMANS, REPRESENTATIVE } from './forms.ts'
import { found } from './found.ts'

/** One thing of every kind that hangs on a complaint, with what each is found by. */
export async function withEverything(officer: Actor, target: Target) {
  const { today } = officer
  const later = addCalendarDays(today, 90)
  must(await correspond(officer, target, CorrespondenceForm.parse(CALL(officer))))
  must(await represent(officer, target, RepresentationForm.parse(REPRESENTATIVE)))
  must(await agreeAdjustment(officer, target, AdjustmentForm.parse({ ...ADJUSTMENT, reviewOn: later })))
  must(await restrict(officer, target, RestrictionForm.parse({ ...LIMIT, untilOn: later, reviewOn: later })))
  must(
    await raiseDataProtection(
      officer,
      target,
      DataProtectionForm.parse({ on: today, words: 'They read it.' }),
    ),
  )
  must(
    await askAccess(officer, target, AccessRequestForm.parse({ on: today, identity: 'Known at the door' })),
  )
  must(
    await requestEvidence(
      officer,
      target,
      EvidenceRequestForm.parse({ reference: OMBUDSMANS, on: today, what: 'All' }),
    ),
  )
  const { packId } = must(
    await buildCaseFile(officer, target, CaseFileForm.parse({ kind: 'for the Ombudsman' })),
  )
  must(await placeHold(officer, target, HoldForm.parse({ by: 'a court', on: today, reason: 'Claim 7' })))
  const { complaintId } = target
  const of = (table: string, column: string, more: Record<string, string> = {}) =>
    found(officer.connection, [table, column], { complaint_id: complaintId, ...more })
  return {
    ...target,
    packId,
    representativeId: await of('representatives', 'id'),
    adjustmentId: await of('adjustments', 'id'),
    restrictionId: await of('restrictions', 'id'),
    undertaking: await of('undertakings', 'name'),
    raised: await of('complaint_events', 'seq', { type: 'data protection raised' }),
    letterId: await of('letters_to_send', 'min(letter_id::text)'),
    filed: await of('complaint_events', 'seq', { type: 'corresponded' }),
    hold: await of('complaint_events', 'seq', { type: 'held' }),
  }
}
