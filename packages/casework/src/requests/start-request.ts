import { randomUUID } from 'node:crypto'
import type { ContactKind, CoopDb } from '@putright/db'
import { takeNumber } from '@putright/db/queries/coops'
import { insertRequest } from '@putright/db/queries/requests'
import type { Channel } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { NewRecord } from '../record/start-records.ts'
import { markFiguresStale } from '../record/writing.ts'

export interface NewRequest {
  coopId: string
  kind: ContactKind
  receivedOn: CalendarDate
  channel: Channel
  category: string
  summary: string
  account: string
  /** The MP, the councillor: who asks for somebody else; empty where residents ask themselves. */
  askedBy: string
  reviewOn: CalendarDate
  resident: NewRecord['resident']
}

const PREFIXES: Record<ContactKind, string> = {
  'service request': 'SR',
  enquiry: 'EN',
  'survey feedback': 'SF',
}

/** Code 1.4 has them looked over regularly and does not say how often: the first time after ten working days. */
export const firstReview = (today: CalendarDate): CalendarDate => englandAndWales.after(today, 10)

/** Logs a request, within the transaction of `db`. Says nothing of who may. */
export async function startRequest(
  db: CoopDb,
  { coopId, kind, receivedOn, resident, ...said }: NewRequest,
  today: CalendarDate,
): Promise<{ id: string; reference: string }> {
  const id = randomUUID()
  const residentId = resident && randomUUID()
  if (resident && residentId)
    await db
      .insertInto('residents')
      .values({ coop_id: coopId, id: residentId, ...resident })
      .execute()
  for (;;) {
    const number = await takeNumber(db, coopId, 'requests')
    const reference = `${PREFIXES[kind]}-${String(number).padStart(4, '0')}`
    // A register may have brought the same reference: then the next number is tried.
    const taken = !(await insertRequest(db, {
      coop_id: coopId,
      id,
      reference,
      kind,
      received_on: receivedOn,
      channel: said.channel,
      category: said.category,
      summary: said.summary,
      account: said.account,
      asked_by: said.askedBy,
      resident_id: residentId,
      state: 'open',
      logged_on: today,
      logged_by: db.personId,
      review_on: said.reviewOn,
    }))
    if (taken) continue
    // Code 1.6: feedback given in a survey is no figure.
    if (kind !== 'survey feedback') await markFiguresStale(db, coopId, [{ receivedOn, stage2: null }])
    return { id, reference }
  }
}
