import type { CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { type AlsoTheirs, alsoTheirs } from './also-theirs.ts'
import type { Asking } from './asking.ts'
import { othersOnComplaint, othersOnRequest } from './others.ts'

/** What a copy is chosen from: further records of the same person, and the names that all of these know. */
export interface Proposed {
  also: AlsoTheirs[]
  others: string[]
}

/** The same for the page that proposes and for the act that checks what was chosen. */
export async function proposedFor(db: CoopDb, asking: Asking, today: CalendarDate): Promise<Proposed> {
  const also = await alsoTheirs(db, asking)
  const others = new Set<string>()
  for (const { id, kind } of [asking, ...also])
    for (const name of kind === 'complaint'
      ? await othersOnComplaint(db, id, today)
      : await othersOnRequest(db, id))
      others.add(name)
  return { also, others: [...others].toSorted() }
}
