import type { CalendarDate } from '@putright/working-days'
import { type Kysely, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { AuditSubject, AuditWhat, Database } from '../types.ts'

export interface AuditEntry {
  /** Whose log it is in: the co-op’s, where it is about a complaint. Null: nobody’s. */
  organisationId: string | null
  /** The co-op concerned, where the entry is in the log of its agent or federation. */
  coopId?: string
  what: AuditWhat
  /** Ids, numbers, days and words of our own; the database refuses anything else. `complaintId` hides it behind walls. */
  subject: Readonly<AuditSubject>
}

/**
 * Writes to the audit log, in the transaction of what it speaks of. `actor` is null for Putright itself and for whoever is
 * not signed in. For a person acting through a door use `recordAudit` of casework.
 */
export async function writeAudit(
  db: Kysely<Database>,
  actor: string | null,
  { organisationId, coopId, what, subject }: AuditEntry,
): Promise<void> {
  await db
    .insertInto('audit_entries')
    .values({
      actor,
      organisation_id: organisationId,
      about_coop: coopId ?? null,
      what,
      subject: JSON.stringify(subject),
    })
    .execute()
}

/** The chains of the log as their heads are kept, with the address of whose each is. */
export const auditChains = (db: CoopDb) =>
  db
    .selectFrom('audit_chains as chain')
    .leftJoin('organisations as organisation', 'organisation.id', 'chain.chain')
    .select([
      'chain.chain',
      'organisation.slug',
      sql<string>`encode(chain.head, 'hex')`.as('head'),
      sql<number>`chain.entries::integer`.as('entries'),
    ])
    .orderBy('chain.chain')
    .execute()

/** Chains of which entries are there, and no head. */
export const chainsWithoutHead = (db: CoopDb) =>
  db
    .selectFrom('audit_entries as entry')
    .leftJoin('audit_chains as chain', 'chain.chain', 'entry.chain')
    .where('chain.chain', 'is', null)
    .select('entry.chain')
    .distinct()
    .orderBy('entry.chain')
    .execute()

/** So many entries of a chain after one, in order, each with the text that its hash is of. */
export const entriesOfChain = (db: CoopDb, chain: string, after: number, limit: number) =>
  db
    .selectFrom('audit_entries')
    .where('chain', '=', chain)
    .where('seq', '>', String(after))
    .select([
      sql<number>`seq::integer`.as('seq'),
      sql<string>`encode(previous, 'hex')`.as('previous'),
      sql<string>`encode(hash, 'hex')`.as('hash'),
      // As in the trigger of migration 0019, and asked anew: that function could have been changed too.
      sql<string>`jsonb_build_array(chain, seq, (extract(epoch from at) * 1000000)::bigint, actor, organisation_id, about_coop,
        what, subject)::text`.as('text'),
    ])
    .orderBy('seq')
    .limit(limit)
    .execute()
export type ChainedEntry = Awaited<ReturnType<typeof entriesOfChain>>[number]

export interface AuditQuestion {
  /** Whose page it is: its own log, what is about it, and what its people of then did with the co-ops it works with. */
  organisation: { id: string; kind: 'coop' | 'agent' | 'federation' }
  /** Only these; none: whatever it is. */
  what: readonly AuditWhat[]
  fromOn: CalendarDate | null
  untilOn: CalendarDate | null
}

/** So many entries that the acting person may read, the latest first, after the first so many. */
export const auditLines = (db: CoopDb, question: AuditQuestion, offset: number, limit: number) =>
  asked(db, question)
    .leftJoin('people as person', 'person.id', 'entry.actor')
    .leftJoin('organisations as organisation', 'organisation.id', 'entry.organisation_id')
    .select([
      'entry.at',
      'entry.actor',
      'person.name as actorName',
      'organisation.name as organisation',
      'entry.what',
      'entry.subject',
    ])
    .orderBy('entry.at', 'desc')
    .orderBy('entry.organisation_id')
    .offset(offset)
    .limit(limit)
    .execute()
export type AuditLine = Awaited<ReturnType<typeof auditLines>>[number]

/** How many there are, counted no further than to a limit. */
export async function auditCount(db: CoopDb, question: AuditQuestion, limit: number): Promise<number> {
  const { count } = await db
    .selectFrom(asked(db, question).select('entry.at').limit(limit).as('found'))
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function asked(db: CoopDb, { organisation, what, fromOn, untilOn }: AuditQuestion) {
  const day = sql<string>`(entry.at at time zone 'Europe/London')::date`
  return db
    .selectFrom('audit_entries as entry')
    .where(eb =>
      eb.or([
        eb('entry.organisation_id', '=', organisation.id),
        eb('entry.about_coop', '=', organisation.id),
        ...(organisation.kind === 'coop'
          ? []
          : [
              eb.exists(
                eb
                  .selectFrom('memberships as held')
                  .where('held.organisation_id', '=', organisation.id)
                  .whereRef('held.person_id', '=', 'entry.actor')
                  .where(sql<boolean>`in_force_on(${day}, held.from_on, held.until_on)`)
                  .select('held.person_id'),
              ),
            ]),
      ]),
    )
    .$if(what.length > 0, query => query.where('entry.what', 'in', what))
    .$if(fromOn !== null, query => query.where(day, '>=', fromOn ?? ''))
    .$if(untilOn !== null, query => query.where(day, '<=', untilOn ?? ''))
}

/** Of these complaints, the references of those that the acting person may see. */
export const referencesOf = (db: CoopDb, complaintIds: readonly string[]) =>
  db
    .selectFrom('complaints')
    .where(mine(db))
    .where('id', 'in', complaintIds)
    .select(['id', 'reference'])
    .execute()
