import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'

/** What two organisations agreed. `other`: who is not the organisation that asks. */
export const agreementsOf = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('agreements as agreement')
    .innerJoin('organisations as other', join =>
      join.on('other.id', '=', otherThan(organisationId, 'agreement.coop_id', 'agreement.agent_id')),
    )
    .select(['agreement.id', 'agreement.coop_id as coopId', 'other.id as otherId', 'other.name as other'])
    .select(['agreement.from_on as fromOn', 'agreement.until_on as untilOn', 'agreement.scope'])
    .select([
      'agreement.services',
      'agreement.sees_closed as seesClosed',
      'agreement.reads_months as readsMonths',
    ])
    .orderBy('agreement.from_on', 'desc')
    .execute()

/** Of which federations a co-op is a member, or which co-ops are members of a federation. */
export const federationTiesOf = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('federation_memberships as tie')
    .innerJoin('organisations as other', join =>
      join.on('other.id', '=', otherThan(organisationId, 'tie.coop_id', 'tie.federation_id')),
    )
    .select(['tie.id', 'tie.coop_id as coopId', 'other.id as otherId', 'other.name as other', 'tie.shares'])
    .select(['tie.from_on as fromOn', 'tie.until_on as untilOn'])
    .orderBy('tie.from_on', 'desc')
    .execute()

/** What an organisation has proposed or been offered, the newest first; for those who run it. */
export const proposalsOf = (db: CoopDb, organisationId: string) =>
  proposals(db, organisationId).orderBy('proposal.proposed_at', 'desc').execute()

/** One of them; undefined where it is none of theirs. */
export const proposalOf = (db: CoopDb, organisationId: string, proposalId: string) =>
  proposals(db, organisationId).where('proposal.id', '=', proposalId).executeTakeFirst()
export type ProposalRow = NonNullable<Awaited<ReturnType<typeof proposalOf>>>

const proposals = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('proposals as proposal')
    .innerJoin('organisations as other', join =>
      join.on('other.id', '=', otherThan(organisationId, 'proposal.coop_id', 'proposal.organisation_id')),
    )
    .select(['proposal.id', 'proposal.kind', 'proposal.coop_id as coopId'])
    .select(['proposal.organisation_id as organisationId', 'other.id as otherId', 'other.name as other'])
    .select(['proposal.from_on as fromOn', 'proposal.until_on as untilOn', 'proposal.terms'])
    .select(['proposal.state', 'proposal.answer', 'proposal.data_officer as dataOfficer'])
    .select([
      'proposal.proposed_by as proposedBy',
      'proposal.proposed_at as proposedAt',
      'proposal.answered_at as answeredAt',
    ])
    // Whether the organisation that asks made it.
    .select(sql<boolean>`proposal.by_coop = (proposal.coop_id = ${organisationId}::uuid)`.as('ours'))

// Null, and so no row, where the organisation is neither side.
const otherThan = (organisationId: string, one: string, another: string) =>
  sql<string>`case ${organisationId}::uuid when ${sql.ref(one)} then ${sql.ref(another)} when ${sql.ref(another)} then ${sql.ref(one)} end`

/** The organisation at an address that somebody who runs one gives exactly; undefined where there is none. */
export async function organisationAt(db: CoopDb, address: string) {
  const { rows } = await sql<{ id: string; kind: 'coop' | 'agent' | 'federation'; name: string }>`
    select id, kind, name from organisation_to_approach(${address})`.execute(db)
  return rows[0]
}

/** Closes an open proposal. False where it was answered meanwhile. */
export async function answerProposal(
  db: CoopDb,
  proposalId: string,
  answer: {
    state: 'accepted' | 'declined' | 'withdrawn'
    by: string
    words: string
    dataOfficer: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('proposals')
    .set({
      state: answer.state,
      answered_by: answer.by,
      answered_at: sql<string>`now()`,
      answer: answer.words,
      data_officer: answer.dataOfficer,
    })
    .where('id', '=', proposalId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends what was agreed, on its last day. */
export async function endTie(
  db: CoopDb,
  table: 'agreements' | 'federation_memberships',
  id: string,
  lastDay: CalendarDate,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable(table)
    .set({ until_on: lastDay })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error('There is nothing of that kind to end')
}

/** Whether it failed since the days are taken by something that the acting person may not see. */
export const daysAreTaken = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === '23P01'

/** Writes down what one side offers the other, and returns its id. */
export async function insertProposal(
  db: CoopDb,
  proposal: Pick<ProposalRow, 'kind' | 'coopId' | 'organisationId' | 'fromOn' | 'untilOn' | 'proposedBy'> & {
    byCoop: boolean
    terms: object
  },
): Promise<string> {
  const { id } = await db
    .insertInto('proposals')
    .values({
      kind: proposal.kind,
      coop_id: proposal.coopId,
      organisation_id: proposal.organisationId,
      by_coop: proposal.byCoop,
      from_on: proposal.fromOn,
      until_on: proposal.untilOn,
      terms: JSON.stringify(proposal.terms),
      proposed_by: proposal.proposedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts what was accepted into force, in the very terms of the proposal: the policies let nothing else in. */
export async function insertTie(db: CoopDb, proposal: ProposalRow): Promise<void> {
  const { id, coopId: coop_id, organisationId, fromOn: from_on, untilOn: until_on, terms } = proposal
  if ('shares' in terms)
    await db
      .insertInto('federation_memberships')
      .values({ id, coop_id, federation_id: organisationId, shares: terms.shares, from_on, until_on })
      .execute()
  else
    await db
      .insertInto('agreements')
      .values({
        id,
        coop_id,
        agent_id: organisationId,
        scope: terms.scope,
        services: terms.services,
        sees_closed: terms.seesClosed,
        reads_months: terms.readsMonths,
        from_on,
        until_on,
      })
      .execute()
}

interface Between {
  fromOn: CalendarDate
  untilOn: CalendarDate | null
  coopId: string
  coop: string
  coopSlug: string
  partnerId: string
  partner: string
  partnerSlug: string
}

/** What a mail about a proposal or an ending says: between whom, from when, and until when. */
export async function agreedBetween(
  db: CoopDb,
  table: keyof typeof PARTNERS,
  id: string,
): Promise<Between | undefined> {
  const { rows } = await sql<Between>`
    select agreed.from_on as "fromOn", agreed.until_on as "untilOn",
      coop.id as "coopId", coop.name as coop, coop.slug as "coopSlug",
      partner.id as "partnerId", partner.name as partner, partner.slug as "partnerSlug"
    from ${sql.table(table)} agreed
    join organisations coop on coop.id = agreed.coop_id
    join organisations partner on partner.id = ${sql.ref(`agreed.${PARTNERS[table]}`)}
    where agreed.id = ${id}`.execute(db)
  return rows[0]
}

const PARTNERS = {
  proposals: 'organisation_id',
  agreements: 'agent_id',
  federation_memberships: 'federation_id',
} as const

/** The addresses of those who run an organisation today. */
export async function addressesOfRunners(db: CoopDb, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships as membership')
    .innerJoin('people as person', 'person.id', 'membership.person_id')
    .where('membership.organisation_id', '=', organisationId)
    .where(sql<boolean>`runs_it(membership.role) and in_force(membership.from_on, membership.until_on)`)
    .select('person.email')
    .distinct()
    .orderBy('person.email')
    .execute()
  return rows.map(({ email }) => email)
}
