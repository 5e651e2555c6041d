import type { ComplaintEvent } from '@putright/complaint'
import type { Policy } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { type Selectable, sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { ComplaintColumns, Database, NoteKind } from '../types.ts'
import { eventFrom } from './cases.ts'

export type CaseRoleRow = Selectable<Database['case_roles']>

/** A complaint as it is stored: its row, its record in order and the roles held on it. */
type StoredRow = Selectable<ComplaintColumns>

export interface StoredComplaint {
  row: StoredRow
  events: ComplaintEvent[]
  roles: CaseRoleRow[]
  /** Of whoever complains; empty where none is known. */
  address: string
  /** In no order. */
  walls: Selectable<Database['walls']>[]
  /** In no order. */
  undertakings: Selectable<Database['undertakings']>[]
  /** What the Ombudsman asked for, in no order. */
  asked: Selectable<Database['ombudsman_requests']>[]
  /** What is waited for about personal data, in no order. */
  dataDue: Selectable<Database['personal_data_due']>[]
}

/** Every complaint of every co-op, so many at a time: eight statements a batch, however many complaints it has. */
export async function* everyComplaint(db: CoopDb, size: number): AsyncGenerator<StoredComplaint[]> {
  for (let rows = await complaintsAfter(db, null, size); rows.length > 0; ) {
    yield await withRecords(db, rows)
    rows = await complaintsAfter(db, rows.at(-1) ?? null, size)
  }
}

function complaintsAfter(db: CoopDb, last: StoredRow | null, size: number): Promise<StoredRow[]> {
  const all = db.selectFrom('complaints').selectAll().orderBy('coop_id').orderBy('id').limit(size)
  const rest = last ? all.where(sql<boolean>`(coop_id, id) > (${last.coop_id}, ${last.id})`) : all
  return rest.execute()
}

async function withRecords(db: CoopDb, rows: StoredRow[]): Promise<StoredComplaint[]> {
  const these = sql<boolean>`(coop_id, complaint_id) in (
    select * from unnest(${rows.map(row => row.coop_id)}::uuid[], ${rows.map(row => row.id)}::uuid[]))`
  const events = await db
    .selectFrom('complaint_events')
    .selectAll()
    .where(these)
    .orderBy('complaint_id')
    .orderBy('seq')
    .execute()
  const roles = await db.selectFrom('case_roles').selectAll().where(these).execute()
  const walls = await db.selectFrom('walls').selectAll().where(these).execute()
  const addresses = await addressesIn(db, rows)
  const undertakings = await db.selectFrom('undertakings').selectAll().where(these).execute()
  const asked = await db.selectFrom('ombudsman_requests').selectAll().where(these).execute()
  const dataDue = await db.selectFrom('personal_data_due').selectAll().where(these).execute()
  const eventsOfOne = Map.groupBy(events, keyOf)
  const rolesOfOne = Map.groupBy(roles, keyOf)
  const wallsOfOne = Map.groupBy(walls, keyOf)
  const undertakingsOfOne = Map.groupBy(undertakings, keyOf)
  const askedOfOne = Map.groupBy(asked, keyOf)
  const dataDueOfOne = Map.groupBy(dataDue, keyOf)
  return rows.map(row => {
    const key = keyOf({ coop_id: row.coop_id, complaint_id: row.id })
    return {
      row,
      events: (eventsOfOne.get(key) ?? []).map(eventFrom),
      roles: rolesOfOne.get(key) ?? [],
      address: addresses.get(`${row.coop_id} ${row.resident_id}`) ?? '',
      walls: wallsOfOne.get(key) ?? [],
      undertakings: undertakingsOfOne.get(key) ?? [],
      asked: askedOfOne.get(key) ?? [],
      dataDue: dataDueOfOne.get(key) ?? [],
    }
  })
}

async function addressesIn(db: CoopDb, rows: readonly StoredRow[]): Promise<ReadonlyMap<string, string>> {
  const residents = await db
    .selectFrom('residents')
    .where(
      sql<boolean>`(coop_id, id) in (
        select * from unnest(${rows.map(row => row.coop_id)}::uuid[], ${rows.map(row => row.resident_id)}::uuid[]))`,
    )
    .where('address', '<>', '')
    .select(['coop_id', 'id', 'address'])
    .execute()
  return new Map(residents.map(({ coop_id, id, address }) => [`${coop_id} ${id}`, address]))
}

/** A request with what its notes say happened about personal data, in order; never what was said. */
export interface DataRequest {
  reference: string
  askedOn: CalendarDate | null
  dueOn: CalendarDate | null
  notes: { kind: NoteKind; happened_on: CalendarDate }[]
}

/** Every request on which personal data is or was asked for. */
export const everyDataRequest = (db: CoopDb): Promise<DataRequest[]> =>
  db
    .selectFrom('contacts as contact')
    .leftJoin('contact_notes as note', join =>
      join
        .onRef('note.coop_id', '=', 'contact.coop_id')
        .onRef('note.contact_id', '=', 'contact.id')
        .on(sql<boolean>`note.kind like 'access %'`),
    )
    .where(eb => eb.or([eb('contact.data_asked_on', 'is not', null), eb('note.id', 'is not', null)]))
    .groupBy(['contact.coop_id', 'contact.id'])
    .orderBy('contact.coop_id')
    .orderBy('contact.id')
    .select([
      'contact.reference',
      'contact.data_asked_on as askedOn',
      'contact.data_due_on as dueOn',
      sql<DataRequest['notes']>`coalesce(
        json_agg(json_build_object('kind', note.kind, 'happened_on', note.happened_on) order by note.recorded_at, note.id)
          filter (where note.id is not null), '[]')`.as('notes'),
    ])
    .execute()

/** Where the members of every co-op's committee live, by co-op. */
export async function everyHome(db: CoopDb): Promise<Map<string, { personId: string; home: string }[]>> {
  const homes = await db
    .selectFrom('member_homes')
    .select(['coop_id as coopId', 'person_id as personId', 'home'])
    .execute()
  return Map.groupBy(homes, ({ coopId }) => coopId)
}

const keyOf = ({ coop_id, complaint_id }: { coop_id: string; complaint_id: string }) =>
  `${coop_id} ${complaint_id}`

/** The settings of every policy version, by its id. */
export async function everyPolicy(db: CoopDb): Promise<Map<string, Policy>> {
  const rows = await db.selectFrom('policy_versions').select(['id', 'settings']).execute()
  return new Map(rows.map(({ id, settings }) => [id, settings]))
}

/** The figures kept for every co-op's years. */
export const everyYearFigures = (db: CoopDb) =>
  db
    .selectFrom('year_figures')
    .select(['coop_id as coopId', 'year_from as from', 'as_at as asAt', 'figures'])
    .orderBy('coop_id')
    .orderBy('year_from')
    .execute()

/** The days on which anything was received that a year counts without its being a complaint. */
export const daysOfContacts = (db: CoopDb) =>
  db.selectFrom('contacts').select(['coop_id as coopId', 'received_on as on']).distinct().execute()

/** The years whose refresh has been asked for and not been made since. */
export const everyYearWaiting = (db: CoopDb) =>
  db
    .selectFrom('outbox')
    .select(['coop_id as coopId', sql<CalendarDate>`payload ->> 'yearFrom'`.as('from')])
    .distinct()
    .where('topic', '=', 'figures')
    .where(eb =>
      eb.or([
        eb('relayed_at', 'is', null),
        eb.not(
          eb.exists(
            eb
              .selectFrom('year_figures')
              .whereRef('year_figures.coop_id', '=', 'outbox.coop_id')
              .where(sql<boolean>`year_figures.year_from = (outbox.payload ->> 'yearFrom')::date`)
              .where(sql<boolean>`year_figures.refreshed_at >= outbox.relayed_at`)
              .select('year_figures.coop_id'),
          ),
        ),
      ]),
    )
    .execute()
