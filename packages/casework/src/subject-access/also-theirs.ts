import type { CoopDb } from '@putright/db'
import { everyRecordWithPerson } from '@putright/db/queries/personal-data'
import { alike, samePerson } from '../intake/alike.ts'
import type { Asking } from './asking.ts'

/**
 * What else this co-op may keep of whoever asks: complaints and requests of the same name or from the same home. Two people
 * may share either, so that somebody looks at each and chooses. Nothing is proposed by a name that nobody gave.
 */
export async function alsoTheirs(db: CoopDb, { coopId, id: asked, resident }: Asking) {
  if (!resident || resident.name === 'Anonymous') return []
  const others = (await everyRecordWithPerson(db, coopId)).filter(({ id }) => id !== asked)
  return alike(resident, others).map(record => ({
    ...record,
    sameName: samePerson(resident.name, record.name),
  }))
}
export type AlsoTheirs = Awaited<ReturnType<typeof alsoTheirs>>[number]
