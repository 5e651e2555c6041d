import { policyInForce } from '@putright/db/queries/cases'
import { addPolicyDraft } from '@putright/db/queries/policies'
import { READY_MADE } from '@putright/handling-code'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../take-act.ts'
import type { NewDraftForm } from './policy-form.ts'
import { type PolicyFile, withPolicies } from './policy-in-hand.ts'

/** Begins a policy from the one in force, or from a ready-made one. */
export const startPolicyDraft = (
  actor: Actor,
  slug: string,
  { from }: NewDraftForm,
): Promise<Answer<{ draftId: string }>> =>
  withPolicies(actor, slug, async file => {
    const { db, coop, personId } = file
    const begun = from === 'the policy in force' ? await inForce(file) : { ...READY_MADE[from], id: null }
    if (!begun)
      return refuse('not possible', 'No policy is in force yet: begin from a ready-made one.', 'from')
    const { title, settings, additions } = begun
    const draftId = await addPolicyDraft(db, {
      coopId: coop.id,
      fromVersion: begun.id,
      title,
      settings: { ...settings, ombudsmanMember: coop.ombudsmanMember },
      additions,
      savedBy: personId,
    })
    await recordAudit(db, {
      organisationId: coop.id,
      what: 'policy drafted',
      subject: { draftId, change: 'begun' },
    })
    return { done: true, draftId }
  })

const inForce = ({ db, coop, today }: PolicyFile) => policyInForce(db, coop.id, today)
