import type { Takers } from '@putright/complaint'
import { asWorker, type Connection, type CoopDb } from '@putright/db'
import { askAccountMail } from '@putright/db/queries/account-mails'
import { complaintToActOn } from '@putright/db/queries/cases'
import { wallsAround } from '@putright/db/queries/independence'
import {
  forgetPlanned,
  type LeftBehind,
  leftBehind,
  plannedFor,
  toldOfUnassigned,
} from '@putright/db/queries/leaving'
import type { CalendarDate } from '@putright/working-days'
import { type HeldCase, handOn, heldIn, takersRefused } from '../organisations/hand-on.ts'
import { oneByOne } from './one-by-one.ts'

/**
 * What somebody held who has left goes where it was said, where the rules of allocation still allow it, and otherwise waits to
 * be allocated: their team is told of all that waits in one mail. However somebody left, nothing stays with them.
 */
export async function checkLeavers(connection: Connection, today: CalendarDate): Promise<number> {
  const behind = await asWorker(connection, db => leftBehind(db, today))
  return oneByOne([...Map.groupBy(behind, each => each.teamId)], async ([teamId, cases]) => {
    await asWorker(connection, db => handOnAll(db, teamId, cases, today))
    return cases.length
  })
}

async function handOnAll(
  db: CoopDb,
  teamId: string,
  cases: readonly LeftBehind[],
  today: CalendarDate,
): Promise<void> {
  const waiting: HeldCase[] = []
  for (const { complaintId, leaverId } of cases) {
    const held = await heldIn(db, await complaintToActOn(db, complaintId), leaverId, 'coop')
    if (!held) continue
    const takers = await takersStill(held, today)
    await handOn(held, takers, today)
    await forgetPlanned(db, complaintId, leaverId)
    if (held.roles.some(role => role !== 'deputy' && !takers[role])) waiting.push(held)
  }
  for (const { personId } of await toldOfUnassigned(db, teamId, today)) {
    const theirs = await openToThem(db, waiting, personId)
    if (theirs.length > 0)
      await askAccountMail(db, {
        letter: 'unassigned',
        personId,
        organisationId: teamId,
        payload: { count: String(theirs.length) },
      })
  }
}

/** To whom it was to go, each as far as nothing bars them by now. */
async function takersStill(held: HeldCase, today: CalendarDate): Promise<Takers> {
  const takers: Takers = {}
  const { row, db } = held.file
  for (const { role, takerId } of await plannedFor(db, row.id, held.leaverId))
    if (!(await takersRefused(held, { [role]: takerId }, today))) takers[role] = takerId
  return takers
}

async function openToThem(db: CoopDb, waiting: readonly HeldCase[], personId: string): Promise<HeldCase[]> {
  const open: HeldCase[] = []
  for (const held of waiting) {
    const walls = await wallsAround(db, held.file.row)
    if (walls.every(wall => wall.personId !== personId)) open.push(held)
  }
  return open
}
