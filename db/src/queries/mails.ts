import type { FactOf } from '@putright/complaint'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'

/** What a mail to a person about a complaint says; undefined where the complaint has been closed to them (5.8). */
export const caseForPerson = (db: CoopDb, coopId: string, complaintId: string, personId: string) =>
  db
    .selectFrom('complaints as complaint')
    .innerJoin('organisations as landlord', 'landlord.id', 'complaint.coop_id')
    .innerJoin('people as person', join => join.on('person.id', '=', personId))
    .select([
      'complaint.reference',
      'complaint.stage',
      'complaint.due_on as dueOn',
      'landlord.name as landlord',
      'person.name',
      'person.email',
    ])
    .where('complaint.coop_id', '=', coopId)
    .where('complaint.id', '=', complaintId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('walls')
            .whereRef('walls.coop_id', '=', 'complaint.coop_id')
            .whereRef('walls.complaint_id', '=', 'complaint.id')
            .whereRef('walls.person_id', '=', 'person.id')
            .select('walls.person_id'),
        ),
      ),
    )
    .executeTakeFirst()

/** In whose name a mail about a complaint goes: who looks into it and the agent, as far as there are any. */
export async function inWhoseName(db: CoopDb, coopId: string, complaintId: string): Promise<string[]> {
  const names = await db
    .selectFrom('complaints as complaint')
    .leftJoin('people as officer', 'officer.id', 'complaint.officer_id')
    .leftJoin('agreements as agreement', join =>
      join
        .onRef('agreement.coop_id', '=', 'complaint.coop_id')
        .on(sql<boolean>`in_force(agreement.from_on, agreement.until_on)`),
    )
    .leftJoin('organisations as agent', 'agent.id', 'agreement.agent_id')
    .where('complaint.coop_id', '=', coopId)
    .where('complaint.id', '=', complaintId)
    .select(['officer.name as officer', 'agent.name as agent'])
    .limit(1)
    .executeTakeFirst()
  return [names?.officer, names?.agent].flatMap(name => name ?? [])
}

/** Whether somebody is one of those who decide an open complaint at its stage. */
export async function isToDecide(
  db: CoopDb,
  coopId: string,
  complaintId: string,
  personId: string,
): Promise<boolean> {
  const held = await db
    .selectFrom('case_roles as held')
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'held.coop_id')
        .onRef('complaint.id', '=', 'held.complaint_id')
        .onRef('complaint.stage', '=', 'held.stage'),
    )
    .where('held.coop_id', '=', coopId)
    .where('held.complaint_id', '=', complaintId)
    .where('held.person_id', '=', personId)
    .where('held.role', '=', 'decider')
    .where('complaint.state', '=', 'open')
    .select('held.stage')
    .executeTakeFirst()
  return held !== undefined
}

/** The reminder that stands at that number in a complaint's record. */
export async function reminderAt(db: CoopDb, coopId: string, complaintId: string, seq: number) {
  const { body } = await db
    .selectFrom('complaint_events')
    .select('body')
    .where('coop_id', '=', coopId)
    .where('complaint_id', '=', complaintId)
    .where('seq', '=', seq)
    .where('type', '=', 'reminded')
    .executeTakeFirstOrThrow()
  return body as unknown as Omit<FactOf<'reminded'>, 'type'>
}

/** A letter as issued (its PDF: `pdfOf` in casework), and the e-mail address it can go to; empty where the resident gave none. */
export async function letterToSend(db: CoopDb, coopId: string, letterId: string) {
  const { email, ...letter } = await db
    .selectFrom('letters as letter')
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'letter.coop_id')
        .onRef('complaint.id', '=', 'letter.complaint_id'),
    )
    .leftJoin('residents as resident', join =>
      join
        .onRef('resident.coop_id', '=', 'complaint.coop_id')
        .onRef('resident.id', '=', 'complaint.resident_id'),
    )
    .select(['letter.coop_id as coopId', 'letter.id', 'letter.complaint_id as complaintId'])
    .select(['letter.content', 'letter.pdf', 'resident.email'])
    .where('letter.coop_id', '=', coopId)
    .where('letter.id', '=', letterId)
    .executeTakeFirstOrThrow()
  return { ...letter, email: email ?? '' }
}

/** Whom a mail about nothing in particular goes to. */
export const personToMail = (db: CoopDb, personId: string) =>
  db.selectFrom('people').where('id', '=', personId).select(['name', 'email']).executeTakeFirstOrThrow()
