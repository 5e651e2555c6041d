import { writePolicyDraft } from '@putright/db/queries/policies'
import type { Answer } from '../answer.ts'
import type { Actor } from '../take-act.ts'
import type { PolicyDraftForm } from './policy-form.ts'
import { withDraft } from './policy-in-hand.ts'

/** Keeps a policy in the making, weaker than the Code or not: only adopting it is refused, and its page says why. */
export const savePolicyDraft = (
  actor: Actor,
  slug: string,
  id: string,
  { version, title, settings, additions }: PolicyDraftForm,
): Promise<Answer> =>
  withDraft(actor, slug, id, version, async ({ db, coop, personId }) => {
    await writePolicyDraft(db, {
      coopId: coop.id,
      id,
      title,
      // Belonging to the scheme is a fact of the co-op’s profile, and nothing that a policy chooses.
      settings: { ...settings, ombudsmanMember: coop.ombudsmanMember },
      additions,
      savedBy: personId,
    })
    return { done: true }
  })
