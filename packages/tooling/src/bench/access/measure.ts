import { deepStrictEqual } from 'node:assert'
import { asPerson, asPersonAt, type Connection, type CoopDb } from '@putright/db'
import { dayOf } from '@putright/working-days'
import { CompiledQuery, sql } from 'kysely'
import { inTurn } from '../in-turn.ts'
import type { Result } from '../result.ts'
import type { AccessFilled } from './filled.ts'
import { type Question, questionsOf } from './questions.ts'

/** A question's answer times, and how its statements were planned on either side. */
export interface Measured {
  results: Result[]
  plans: string
}

type Door = <T>(work: (db: CoopDb) => Promise<T>) => Promise<T>

/**
 * Each question as the app asks it, through the door and under the policies, beside the same SQL with its conditions by
 * hand, in a transaction too, as the superuser whom no policy binds. Both give the same answer. First the statements alone,
 * then with what it takes to open the door.
 */
export async function measureAccess(filled: AccessFilled): Promise<Measured> {
  const results: Result[] = []
  const plans: string[] = []
  for (const question of questionsOf(filled, dayOf(Temporal.Now.instant()))) {
    const door = doorFor(filled.connection, question)
    const hand: Door = work => byHand(filled.hand, question, work)
    deepStrictEqual(inAnyOrder(await door(question.ask)), inAnyOrder(await hand(question.ask)))
    results.push(await alone(question, door, hand), await withDoor(question, door, hand))
    plans.push(await planned(filled, question, door, hand))
  }
  return { results, plans: plans.join('\n') }
}

const doorFor =
  (connection: Connection, { reader: { personId }, keepTo }: Question): Door =>
  work =>
    keepTo ? asPersonAt(connection, personId, keepTo, work) : asPerson(connection, personId, work)

const inAnyOrder = (answer: unknown) =>
  Array.isArray(answer) ? answer.map(line => JSON.stringify(line)).sort() : answer

const FLOOR = 'the same answer by hand, no policies'

/** Both transactions stay open: only what the question itself takes is measured. */
const alone = ({ name, ask, runs, aimTimes }: Question, door: Door, hand: Door): Promise<Result> =>
  door(ours =>
    hand(async theirs => {
      const spreads = await inTurn(
        runs,
        () => ask(ours),
        () => ask(theirs),
      )
      return { name, floor: FLOOR, ...spreads, statements: null, aimTimes }
    }),
  )

async function withDoor({ name, ask, runs }: Question, door: Door, hand: Door): Promise<Result> {
  const spreads = await inTurn(
    runs,
    () => door(ask),
    () => hand(ask),
  )
  return { name: `${name}, with its door`, floor: 'the same in a transaction', ...spreads, statements: null }
}

/** No policy binds the superuser: the co-ops are those that are named. Acts for the same person, whom some questions ask about. */
const byHand = <T>(
  hand: Connection,
  { reader, byHand: coopIds }: Question,
  work: (db: CoopDb) => Promise<T>,
) =>
  hand.kysely.transaction().execute(async transaction => {
    await sql`select set_config('app.person_id', ${reader.personId}, true)`.execute(transaction)
    return work(Object.assign(transaction, { personId: reader.personId, coopIds }) as unknown as CoopDb)
  })

async function planned({ heard }: AccessFilled, question: Question, door: Door, hand: Door): Promise<string> {
  const sides = [
    { how: 'under the policies', open: door, hears: heard.ours },
    { how: 'by hand', open: hand, hears: heard.byHand },
  ]
  const plans: string[] = [`## ${question.name}`]
  for (const { how, open, hears } of sides) {
    const said = await open(db => hears.during(() => question.ask(db)))
    for (const { text, values } of said)
      plans.push(`${how}: ${text}\n\n${await open(db => explained(db, text, values))}\n`)
  }
  return plans.join('\n')
}

async function explained(db: CoopDb, text: string, values: unknown[]): Promise<string> {
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(
    CompiledQuery.raw(`explain (analyze, buffers) ${text}`, values),
  )
  return rows.map(row => row['QUERY PLAN']).join('\n')
}
