import { asPerson, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type Answer, NOT_FOUND, refuse } from '../answer.ts'
import { whyRoomClosed } from '../reading/room-standing.ts'
import { mailRow } from '../record/outgoing.ts'

/** Mails a fresh link into the decision room to the person the first was for, and nobody else, while it is theirs to decide. */
export function askForFreshLink(
  connection: Connection,
  link: { personId: string; complaintId: string; stage: 1 | 2 },
): Promise<Answer> {
  return asPerson(connection, link.personId, async db => {
    const because = await whyRoomClosed(db, link)
    if (because) return refuse('not possible', because)
    const row = await complaintById(db, link.complaintId)
    if (!row) return NOT_FOUND
    const again = { letter: 'decision needed', personId: link.personId, occasion: 'asked again' }
    await db.insertInto('outbox').values(mailRow(row, again)).execute()
    return { done: true }
  })
}
