import type { CoopDb } from '@putright/db'
import { policyInForce } from '@putright/db/queries/cases'
import { coopBySlug } from '@putright/db/queries/coops'
import { policyDraft, policyRights } from '@putright/db/queries/policies'
import {
  POLICY_SECTIONS,
  type Policy,
  type PolicyAdditions,
  policyChanges,
  policyVerdicts,
  promisedDays,
  whyNotAdopted,
} from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { isUuid } from '../take-act.ts'

/** A policy in the making beside the Code and the version in force; null where there is none to be seen. */
export async function policyDraftPage(db: CoopDb, slug: string, id: string, today: CalendarDate) {
  const coop = await coopBySlug(db, slug)
  const draft = coop && isUuid(id) ? await policyDraft(db, coop.id, id) : undefined
  if (!coop || !draft) return null
  const inForce = await policyInForce(db, coop.id, today)
  const settings = { ...draft.settings, ombudsmanMember: coop.ombudsmanMember }
  return {
    coop: { slug: coop.slug, name: coop.name },
    rights: await policyRights(db, coop.id),
    draft: { ...draft, settings, savedAt: draft.savedAt.toISOString() },
    verdicts: policyVerdicts(settings),
    faults: whyNotAdopted(settings),
    inForce: inForce ? { title: inForce.title, adoptedOn: inForce.adoptedOn } : null,
    changes: inForce ? policyChanges(inForce.settings, settings) : [],
    added: inForce ? additionsChanged(inForce.additions, draft.additions) : [],
    promised: promisedFrom(settings, today),
    today,
  }
}

export type PolicyDraftPage = NonNullable<Awaited<ReturnType<typeof policyDraftPage>>>

const promisedFrom = (settings: Policy, today: CalendarDate) =>
  ([1, 2] as const).flatMap(stage => promisedDays(settings, stage, today, englandAndWales))

const additionsChanged = (before: PolicyAdditions, after: PolicyAdditions) =>
  POLICY_SECTIONS.flatMap(({ key, title }) =>
    (before[key] ?? '') === (after[key] ?? '')
      ? []
      : [{ key, title, before: before[key] ?? '', after: after[key] ?? '' }],
  )
