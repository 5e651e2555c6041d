import { type Actor, startPolicyDraft } from '@putright/casework'
import { asPerson } from '@putright/db'
import { coopById } from '@putright/db/queries/coops'

/** A policy in the making, of a co-op that others must not see. */
export async function policyDrafted(actor: Actor, coopId: string): Promise<{ draftId: string }> {
  const coop = await asPerson(actor.connection, actor.personId, db => coopById(db, coopId))
  const begun = await startPolicyDraft(actor, coop?.slug ?? '', { from: 'with an agent' })
  if (!begun.done) throw new Error(begun.because.join(' '))
  return { draftId: begun.draftId }
}
