import { morningCheck } from '@putright/casework'
import type { CalendarDate } from '@putright/working-days'
import type { Means } from './perform.ts'

/** Due dates are rows: a morning nobody was up for is made good by the next, and what is overdue is still found. */
export async function remindThisMorning(
  { connection }: Pick<Means, 'connection'>,
  today: CalendarDate,
): Promise<void> {
  await morningCheck(connection, today)
}
