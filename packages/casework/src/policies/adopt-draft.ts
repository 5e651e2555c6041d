import { addPolicyVersion, type PolicyDraft, removePolicyDraft } from '@putright/db/queries/policies'
import { type PolicyFault, whyNotAdopted } from '@putright/handling-code'
import { addCalendarMonths, dateInWords } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../take-act.ts'
import type { PolicyAdoptionForm } from './policy-form.ts'
import { type PolicyFile, withDraft } from './policy-in-hand.ts'

/**
 * Makes a draft the co-op’s policy from a day on, as a meeting of the committee decided. Whatever is weaker than the Code
 * is refused with its provision. Complaints received before that day keep the version they have.
 */
export const adoptPolicyDraft = (
  actor: Actor,
  slug: string,
  id: string,
  form: PolicyAdoptionForm,
): Promise<Answer> =>
  withDraft(actor, slug, id, form.version, async (file, draft) => {
    const refusal = notTheirs(file) ?? misdated(file, form) ?? (await faulty(file, draft))
    if (refusal) return refusal
    const { db, coop, personId } = file
    const versionId = await addPolicyVersion(db, {
      coopId: coop.id,
      title: draft.title,
      settings: settingsToday(file, draft),
      additions: draft.additions,
      meeting: form.meeting,
      meetingOn: form.meetingOn,
      adoptedOn: form.adoptedOn,
      adoptedBy: personId,
    })
    if (!versionId) return taken(form)
    await removePolicyDraft(db, coop.id, id)
    await recordAudit(db, {
      organisationId: coop.id,
      what: 'policy adopted',
      subject: { versionId, inForceFrom: form.adoptedOn },
    })
    return { done: true }
  })

const notTheirs = ({ adopts }: PolicyFile): Refusal | null =>
  adopts
    ? null
    : refuse(
        'not yours',
        'The committee adopts a policy: its Secretary or its chair records it here. You may go on drafting it. Nothing was changed.',
      )

function misdated({ today }: PolicyFile, { meetingOn, adoptedOn }: PolicyAdoptionForm): Refusal | null {
  if (meetingOn > today)
    return refuse(
      'not possible',
      `${dateInWords(meetingOn)} is still to come. Adopt it once it was decided.`,
      'meetingOn',
    )
  // Whatever was received since then is held to what was in force that day, and nobody is told here what was received.
  if (adoptedOn < today)
    return refuse(
      'not possible',
      `A policy does not reach back: complaints received since ${dateInWords(adoptedOn)} are held to the one that was in force when they came. Give today or a later day.`,
      'adoptedOn',
    )
  if (adoptedOn > addCalendarMonths(today, 12))
    return refuse('not possible', 'That is more than a year from now. Is the year right?', 'adoptedOn')
  return null
}

/** Belonging to the Ombudsman’s scheme follows the profile of the day, not of the day it was drafted. */
const settingsToday = ({ coop }: PolicyFile, { settings }: PolicyDraft) => ({
  ...settings,
  ombudsmanMember: coop.ombudsmanMember,
})

async function faulty(file: PolicyFile, draft: PolicyDraft): Promise<Refusal | null> {
  const faults = whyNotAdopted(settingsToday(file, draft))
  if (faults.length === 0) return null
  await recordAudit(file.db, {
    organisationId: file.coop.id,
    what: 'policy refused',
    subject: { draftId: draft.id, provisions: provisionsOf(faults) },
  })
  return refuse(
    'not possible',
    faults.map(({ because }) => because),
  )
}

const provisionsOf = (faults: readonly PolicyFault[]): string[] => [
  ...new Set(faults.flatMap(({ provision }) => provision ?? [])),
]

const taken = ({ adoptedOn }: PolicyAdoptionForm): Refusal =>
  refuse(
    'not possible',
    `Another policy is in force from ${dateInWords(adoptedOn)}. What was adopted is never changed: choose another day.`,
    'adoptedOn',
  )
