import { asOperator, byCopy, type Connection } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { refreshAsOperator } from '../figures/year-figures.ts'
import type { Dice } from './dice.ts'
import { oneComplaint } from './one-complaint.ts'
import { type Cast, story } from './story.ts'

/** A co-op's share of what is generated. */
export interface Share {
  complaints: number
  years: number
  today: CalendarDate
}

/** One co-op's complaints, in one transaction. */
export async function fill(
  connection: Connection,
  coopId: string,
  cast: Cast,
  amount: Share,
  dice: Dice,
): Promise<void> {
  const policyId = await asOperator(connection, async db => {
    const policy = await db
      .selectFrom('policy_versions')
      .select('id')
      .where('coop_id', '=', coopId)
      .executeTakeFirstOrThrow()
    return policy.id
  })
  const made = Array.from({ length: amount.complaints }, (_, index) => {
    const receivedOn = addCalendarDays(amount.today, -dice.between(0, Math.round(amount.years * 365)))
    const reference = `GEN-${String(index + 1).padStart(5, '0')}`
    return oneComplaint(
      { coopId, policyId, reference },
      story(reference, receivedOn, amount.today, cast, dice),
      cast,
      dice,
    )
  })
  await byCopy(connection, async door => {
    await door.copy(
      'residents',
      made.map(({ resident }) => resident),
    )
    await door.copy(
      'complaints',
      made.map(({ complaint }) => complaint),
    )
    await door.copy(
      'complaint_events',
      made.flatMap(({ events }) => events),
    )
    await door.copy(
      'case_roles',
      made.flatMap(({ roles }) => roles),
    )
    await door.query(
      `insert into complaint_words (coop_id, complaint_id, word)
       select $1, given.complaint_id, words_of(array[given.content])
       from unnest($2::uuid[], $3::text[]) as given (complaint_id, content)
       on conflict do nothing`,
      [coopId, made.map(({ complaint }) => complaint.id), made.map(({ words }) => words)],
    )
    await door.query(`insert into reference_numbers (coop_id, series, last) values ($1, 'complaints', $2)`, [
      coopId,
      amount.complaints,
    ])
  })
  const years = new Set(made.flatMap(({ days }) => days.map(day => reportingYearOf(day, '03-31').from)))
  for (const year of years) await refreshAsOperator(connection, coopId, year, amount.today)
}
