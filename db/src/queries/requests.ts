import type { CalendarDate } from '@putright/working-days'
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ContactKind, Database } from '../types.ts'

export type RequestRow = Selectable<Database['contacts']>
export type RequestNote = Selectable<Database['contact_notes']>

export interface RequestFilter {
  coopId?: string | undefined
  kind?: ContactKind | undefined
  /** Only those whose review is due. */
  due?: boolean | undefined
}

/** False where the co-op has the reference already. */
export async function insertRequest(db: CoopDb, row: Insertable<Database['contacts']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('contacts')
    .values(row)
    .onConflict(conflict => conflict.columns(['coop_id', 'reference']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** A request, or undefined where it does not exist or is not for the acting person's eyes. */
export const requestById = (db: CoopDb, requestId: string): Promise<RequestRow | undefined> =>
  db.selectFrom('contacts').selectAll().where('id', '=', requestId).where(mine(db)).executeTakeFirst()

/** The same, held until the transaction ends. */
export const requestToActOn = (db: CoopDb, requestId: string): Promise<RequestRow | undefined> =>
  db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', requestId)
    .where(mine(db))
    .forUpdate()
    .executeTakeFirst()

/** What happened to a request since it came, in order. */
export const notesOf = (db: CoopDb, { coop_id, id }: Pick<RequestRow, 'coop_id' | 'id'>) =>
  db
    .selectFrom('contact_notes')
    .selectAll()
    .where('coop_id', '=', coop_id)
    .where('contact_id', '=', id)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()

/** Adds to what happened to a request. */
export const insertNotes = (db: CoopDb, notes: Insertable<Database['contact_notes']>[]) =>
  db.insertInto('contact_notes').values(notes).execute()

type Standing = 'state' | 'answered_on' | 'closed_on' | 'review_on' | 'data_asked_on' | 'data_due_on'

/** Brings its standing up to date. */
export const updateRequest = (
  db: CoopDb,
  { coop_id, id }: Pick<RequestRow, 'coop_id' | 'id'>,
  change: Updateable<Pick<Database['contacts'], Standing>>,
) =>
  db
    .updateTable('contacts')
    .set(change)
    .where('coop_id', '=', coop_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** The complaints that came of a request, or came with it. */
export const complaintsOfRequest = (db: CoopDb, { coop_id, id }: Pick<RequestRow, 'coop_id' | 'id'>) =>
  db
    .selectFrom('contact_complaints as tied')
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'tied.coop_id').onRef('complaint.id', '=', 'tied.complaint_id'),
    )
    .where('tied.coop_id', '=', coop_id)
    .where('tied.contact_id', '=', id)
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.summary',
      'complaint.received_on as receivedOn',
      'complaint.logged_on as loggedOn',
    ])
    .orderBy('complaint.received_on')
    .execute()

/** Ties a request to the complaint that came of it or with it. */
export const tieToComplaint = (db: CoopDb, coopId: string, contactId: string, complaintId: string) =>
  db
    .insertInto('contact_complaints')
    .values({ coop_id: coopId, contact_id: contactId, complaint_id: complaintId })
    .execute()

/** Requests that are not closed, over every co-op the acting person handles, whose review is due soonest first. */
export const openRequests = (
  db: CoopDb,
  filter: RequestFilter,
  today: CalendarDate,
  { size, number }: { size: number; number: number },
) =>
  narrowed(db, filter, today)
    .innerJoin('organisations as coop', 'coop.id', 'contact.coop_id')
    .leftJoin('residents as resident', join =>
      join.onRef('resident.coop_id', '=', 'contact.coop_id').onRef('resident.id', '=', 'contact.resident_id'),
    )
    .select([
      'contact.id',
      'contact.reference',
      'contact.kind',
      'contact.summary',
      'contact.category',
      'contact.asked_by as askedBy',
      'contact.state',
      'contact.received_on as receivedOn',
      'contact.review_on as reviewOn',
      'coop.name as coop',
      'resident.name as resident',
    ])
    .orderBy('contact.review_on')
    .orderBy('contact.id')
    .limit(size)
    .offset(size * (number - 1))
    .execute()

/** How many there are, for the same filter, and of how many the review is due. */
export const requestCounts = (db: CoopDb, filter: RequestFilter, today: CalendarDate) =>
  narrowed(db, { ...filter, due: undefined }, today)
    .select(eb => [
      eb.fn.countAll().$castTo<string>().as('open'),
      eb.fn.countAll().filterWhere('contact.state', '=', 'answered').$castTo<string>().as('answered'),
      eb.fn.countAll().filterWhere('contact.review_on', '<=', today).$castTo<string>().as('due'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ open, answered, due }) => ({ open: Number(open), answered: Number(answered), due: Number(due) }))

function narrowed(db: CoopDb, filter: RequestFilter, today: CalendarDate) {
  let open = db
    .selectFrom('contacts as contact')
    .where(mine(db, 'contact.coop_id'))
    .where('contact.state', '<>', 'closed')
  if (filter.coopId) open = open.where('contact.coop_id', '=', filter.coopId)
  if (filter.kind) open = open.where('contact.kind', '=', filter.kind)
  if (filter.due) open = open.where('contact.review_on', '<=', today)
  return open
}

/** Requests that are to be looked at by a day. */
export const reviewsDue = (db: CoopDb, day: CalendarDate) =>
  withThoseClosedTo(db).where('contact.state', '<>', 'closed').where('contact.review_on', '<=', day).execute()

/** Requests on which somebody asked for their personal data, to be given by a day. */
export const dataDueOnRequests = (db: CoopDb, day: CalendarDate) =>
  withThoseClosedTo(db)
    .where('contact.data_asked_on', 'is not', null)
    .where('contact.data_due_on', '<=', day)
    .execute()

/** With those to whom a complaint that came of a request is closed. */
const withThoseClosedTo = (db: CoopDb) =>
  db
    .selectFrom('contacts as contact')
    .where(mine(db, 'contact.coop_id'))
    .select(eb => [
      'contact.coop_id as coopId',
      'contact.logged_by as loggedBy',
      sql<string[]>`array(${eb
        .selectFrom('contact_complaints as tied')
        .innerJoin('walls as wall', join =>
          join
            .onRef('wall.coop_id', '=', 'tied.coop_id')
            .onRef('wall.complaint_id', '=', 'tied.complaint_id'),
        )
        .whereRef('tied.coop_id', '=', 'contact.coop_id')
        .whereRef('tied.contact_id', '=', 'contact.id')
        .select('wall.person_id')})`.as('closedTo'),
    ])
