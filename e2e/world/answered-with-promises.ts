import { randomUUID } from 'node:crypto'
import {
  type Actor,
  type Answer,
  acknowledge,
  allocate,
  decide,
  declareOwn,
  issueResponse,
  logComplaint,
  morningCheck,
} from '@putright/casework'
import { asOperator, type Connection, connect } from '@putright/db'
import { type CalendarDate, dayOf, englandAndWales } from '@putright/working-days'

// Nothing of what is recorded meanwhile can have been missed.
const EVERYTHING = Number.MAX_SAFE_INTEGER

/**
 * A complaint to a co-op of the demo, answered weeks ago by its agent's officer: an apology in the letter, a refund that
 * was due five working days ago, and work that is due today. The morning check has been since.
 */
export async function answeredWithPromises(databaseUrl: string, coopSlug: string, officerEmail: string) {
  const connection = connect(databaseUrl, { max: 2 })
  try {
    const today = dayOf(Temporal.Now.instant())
    const { coopId, personId } = await idsOf(connection, coopSlug, officerEmail)
    const refund = `For the heaters bought in the cold, ${randomUUID().slice(0, 8)}`
    const complaintId = await answered({ connection, personId, today }, coopId, refund)
    await morningCheck(connection, today)
    return { complaintId, refund }
  } finally {
    await connection.close()
  }
}

const idsOf = (connection: Connection, slug: string, email: string) =>
  asOperator(connection, async db => {
    const coop = await db
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const person = await db
      .selectFrom('people')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return { coopId: coop.id, personId: person.id }
  })

async function answered({ connection, personId, today }: Actor, coopId: string, refund: string) {
  const ago = (days: number): CalendarDate => englandAndWales.before(today, days)
  const on = (days: number): Actor => ({ connection, personId, today: ago(days) })
  const logged = must(await logComplaint(on(20), { ...COLD, coopId, receivedOn: ago(20) }))
  const target = { complaintId: logged.complaintId, seen: EVERYTHING }
  const heads = [{ words: 'The boiler was broken for three weeks', responsibility: 'agent' as const }]
  const defined = { heads, outcomesSought: 'A refund and a boiler', notOurs: '', question: '' }
  must(await acknowledge(on(18), target, defined))
  must(await allocate(on(18), target, { investigator: personId, deciders: [] }))
  must(await declareOwn(on(18), target, { conflict: 'no', what: '' }))
  const decision = {
    head: 1,
    outcome: 'upheld' as const,
    reasons: 'Heating is promised within a day, and it took three weeks.',
    impact: 'A household with a small child was cold for three weeks.',
    remedies: [
      { kind: 'apology' as const, what: 'We are sorry.', amount: null, by: null },
      {
        kind: 'payment' as const,
        what: refund,
        amount: 12_000,
        by: ago(5),
        route: 'direct' as const,
        who: 'The finance team',
        guidanceConsidered: true,
        guidance: 'March 2026',
      },
    ],
    actions: [{ what: 'Service the new boiler', who: 'The heating contractor', by: today }],
  }
  must(await decide(on(12), target, { heads: [decision] }))
  must(await issueResponse(on(12), target))
  return logged.complaintId
}

const COLD = {
  channel: 'telephone' as const,
  residentName: 'Perpetua Example',
  residentAddress: '9 Made-up Walk',
  residentEmail: '',
  residentTelephone: '',
  category: 'Repairs',
  summary: 'No heating for three weeks',
  account: 'The boiler broke in the cold, and nobody came for three weeks.',
  alike: 'another matter' as const,
}

function must<Done extends object>(answer: Answer<Done>): { done: true } & Done {
  if (!answer.done) throw new Error(answer.because.join(' '))
  return answer
}
