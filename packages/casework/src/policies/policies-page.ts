import type { CoopDb } from '@putright/db'
import { coopBySlug, coopsInSight } from '@putright/db/queries/coops'
import { policiesInForce, policyDrafts, policyHistory, policyRights } from '@putright/db/queries/policies'
import type { CalendarDate } from '@putright/working-days'

/** The policies of a co-op: in force, still to come, past, and in the making; null where it is none of theirs to see. */
export async function policiesPage(db: CoopDb, slug: string, today: CalendarDate) {
  const coop = await coopBySlug(db, slug)
  if (!coop) return null
  const versions = await policyHistory(db, coop.id)
  const begun = versions.filter(({ adoptedOn }) => adoptedOn <= today)
  const drafts = await policyDrafts(db, coop.id)
  return {
    coop: { slug: coop.slug, name: coop.name },
    rights: await policyRights(db, coop.id),
    inForce: begun[0] ?? null,
    past: begun.slice(1),
    toCome: versions.filter(({ adoptedOn }) => adoptedOn > today).toReversed(),
    drafts: drafts.map(({ id, title, savedBy, savedAt }) => ({
      id,
      title,
      savedBy,
      savedAt: savedAt.toISOString(),
    })),
    today,
  }
}

/** The policy in force of each co-op in sight, with what is drafted for it. */
export async function policiesOfCoops(db: CoopDb, today: CalendarDate) {
  const coops = await coopsInSight(db)
  const policies = new Map((await policiesInForce(db, today)).map(each => [each.coopId, each]))
  return coops.map(({ id, slug, name }) => {
    const { title, adoptedOn, meeting } = policies.get(id) ?? { title: '', adoptedOn: null, meeting: '' }
    return { slug, name, title, adoptedOn, adopted: meeting !== '' }
  })
}
