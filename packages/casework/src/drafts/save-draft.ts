import { currentStage, type Position } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { type DraftKind, draftOf, writeDraft } from '@putright/db/queries/drafts'
import { handles } from '@putright/db/queries/people'
import { type Answer, NOT_FOUND, refuse } from '../answer.ts'
import { openCaseFile } from '../record/case-file.ts'
import { type Actor, isUuid } from '../take-act.ts'
import type { DraftForm } from './draft-form.ts'

/**
 * Keeps words in the making, which are no part of the record. Of two people who began from the same version the second
 * is told of the first, and nothing is overwritten.
 */
export function saveDraft(
  { connection, personId }: Actor,
  complaintId: string,
  kind: DraftKind,
  { version, ...content }: DraftForm,
): Promise<Answer> {
  return asPerson(connection, personId, async db => {
    // Held like an act's complaint, so that two savers follow one another.
    const row = isUuid(complaintId) ? await complaintToActOn(db, complaintId) : undefined
    if (!row) return NOT_FOUND
    const { position } = await openCaseFile(db, row)
    const because = whyNotDraft(kind, position, personId, await handles(db, row.coop_id))
    if (because) return refuse('not possible', because)
    const place = { coopId: row.coop_id, complaintId, kind, stage: position.stage }
    const saved = await draftOf(db, place)
    if ((saved?.version ?? 0) !== version) return overtakenBy(saved?.savedBy)
    await writeDraft(db, place, content, personId)
    return { done: true }
  })
}

/** Why a person cannot write on a draft, in a sentence; null if they can: the team on its report, deciders on their decision. */
export function whyNotDraft(
  kind: DraftKind,
  position: Position,
  personId: string,
  handled: boolean,
): string | null {
  const { respondedOn, deciders, heads } = currentStage(position)
  if (respondedOn || position.state === 'ended')
    return 'This stage is answered: there is nothing left to draft.'
  if (kind === 'decision')
    return deciders.includes(personId) ? null : 'Only those who decide this complaint draft their decision.'
  if (!handled) return 'Only the team that handles this co-op’s complaints drafts the report.'
  return position.handler === 'agent' && heads.some(({ responsibility }) => responsibility === 'landlord')
    ? null
    : 'There is nothing to report on: no part of this complaint is for the co-op to decide.'
}

const overtakenBy = (name: string | undefined) =>
  refuse(
    'moved on',
    name
      ? `${name} saved this draft after you opened it. Nothing was overwritten: their words are shown beside yours. Bring together what you want to keep, then save again.`
      : 'What you began from has been sent meanwhile, so this was not saved. Read what was recorded, then save again if you still want to.',
    'version',
  )
