import { asWorker, type Connection } from '@putright/db'
import { coopsWithHomes } from '@putright/db/queries/independence'
import type { CalendarDate } from '@putright/working-days'
import { keepHomesClosed } from '../acts/record-homes.ts'
import { oneByOne } from './one-by-one.ts'

/** Code 5.8: every complaint is closed to whoever shares a home with whoever complains, whoever wrote that home down. */
export async function checkHomes(connection: Connection, today: CalendarDate): Promise<number> {
  return oneByOne(await asWorker(connection, coopsWithHomes), async coopId => {
    await asWorker(connection, db => keepHomesClosed(db, coopId, today))
    return 1
  })
}
