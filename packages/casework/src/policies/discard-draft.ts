import { removePolicyDraft } from '@putright/db/queries/policies'
import type { Answer } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../take-act.ts'
import type { PolicyDiscardForm } from './policy-form.ts'
import { withDraft } from './policy-in-hand.ts'

/** Throws a policy in the making away. What was adopted stays as it is. */
export const discardPolicyDraft = (
  actor: Actor,
  slug: string,
  id: string,
  { version }: PolicyDiscardForm,
): Promise<Answer> =>
  withDraft(actor, slug, id, version, async ({ db, coop }) => {
    await removePolicyDraft(db, coop.id, id)
    await recordAudit(db, {
      organisationId: coop.id,
      what: 'policy drafted',
      subject: { draftId: id, change: 'discarded' },
    })
    return { done: true }
  })
