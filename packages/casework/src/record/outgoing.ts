import type { CoopDb, Database } from '@putright/db'
import type { Insertable } from 'kysely'

type MailRow = Insertable<Database['outbox']>

/** What leaves the building because of an act. It is gathered while the act is thought through and written with its facts. */
export interface Outgoing {
  letters: Insertable<Database['letters']>[]
  mails: MailRow[]
}

interface About {
  row: { coop_id: string; id: string }
  outgoing: Outgoing
}

export const nothingYet = (): Outgoing => ({ letters: [], mails: [] })

/** Puts a mail among what goes out. Identifiers only. */
export const mail = ({ row, outgoing }: About, payload: Record<string, unknown>): void => {
  outgoing.mails.push(mailRow(row, payload))
}

export const mailRow = (
  { coop_id, id }: { coop_id: string; id: string },
  payload: Record<string, unknown>,
): MailRow => ({ coop_id, topic: 'mail', payload: JSON.stringify({ ...payload, complaintId: id }) })

/** Takes out all there is, so that nothing is written twice. */
export const takenFrom = (outgoing: Outgoing): Outgoing => ({
  letters: outgoing.letters.splice(0),
  mails: outgoing.mails.splice(0),
})

/** Writes mails that no fact was written after. */
export async function writeRest(db: CoopDb, outgoing: Outgoing): Promise<void> {
  const { letters, mails } = takenFrom(outgoing)
  if (letters.length > 0) throw new Error('A letter goes out with the fact that says so')
  if (mails.length > 0) await db.insertInto('outbox').values(mails).execute()
}
