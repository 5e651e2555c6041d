import type { CoopDb } from '@putright/db'
import type { ComplaintRow } from '@putright/db/queries/cases'
import { partiesTo } from '@putright/db/queries/parties'
import { everyRecordWithPerson } from '@putright/db/queries/personal-data'
import type { CalendarDate } from '@putright/working-days'
import { alike, samePerson } from '../intake/alike.ts'

/**
 * What else this co-op may keep of whoever asks: complaints and requests of the same name or from the same home. Two people
 * may share either, so that somebody looks at each and chooses. Nothing is proposed by a name that nobody gave.
 */
export async function alsoTheirs(db: CoopDb, row: ComplaintRow, today: CalendarDate) {
  const { resident } = await partiesTo(db, row, today)
  if (!resident || resident.name === 'Anonymous') return []
  const others = (await everyRecordWithPerson(db, row.coop_id)).filter(({ id }) => id !== row.id)
  return alike(resident, others).map(record => ({
    ...record,
    sameName: samePerson(resident.name, record.name),
  }))
}
export type AlsoTheirs = Awaited<ReturnType<typeof alsoTheirs>>[number]
