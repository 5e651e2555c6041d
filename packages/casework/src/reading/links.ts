import type { ComplaintEvent } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { recordsSeen } from '@putright/db/queries/intake'

/** What a complaint belongs together with, of which the acting person may know: what is closed to them leaves no trace. */
export async function linksSeen(db: CoopDb, coopId: string, events: readonly ComplaintEvent[]) {
  const linked = events.flatMap(event => (event.type === 'linked' ? [event] : []))
  if (linked.length === 0) return []
  const seen = await recordsSeen(
    db,
    coopId,
    linked.map(({ id }) => id),
  )
  return linked.flatMap(({ id, reference, as }) => {
    const kind = seen.get(id)
    return kind ? [{ id, reference, as, kind }] : []
  })
}
