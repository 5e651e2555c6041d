import { randomUUID } from 'node:crypto'
import { accountsOf } from '@putright/accounts'
import {
  type Actor,
  acknowledge,
  agreeToManage,
  allocate,
  createCoop,
  createOrganisation,
  createPerson,
  declareOwn,
  layRole,
  logComplaint,
  withdraw,
} from '@putright/casework'
import { asOperator, asPerson, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { addCalendarDays, type CalendarDate, dayOf } from '@putright/working-days'

// What is encrypted or mailed with them plays no part in setting a password.
const ONLY_PASSWORDS = { publicUrl: 'http://localhost', secretKey: '' }

export const today = dayOf(Temporal.Now.instant())
const LONG_AGO = addCalendarDays(today, -400)

/** A co-op with its Secretary and its agent’s officer, and another agent with somebody who manages it and handles complaints. */
export async function twoAgents(connection: Connection) {
  const mark = randomUUID().slice(0, 8)
  const password = randomUUID()
  const somebody = async (
    name: string,
    places: readonly (readonly [string, Parameters<typeof layRole>[3]])[],
  ) => {
    const email = `${name.toLowerCase().replace(' ', '.')}@${mark}.example`
    const id = await asOperator(connection, async db => {
      const made = await createPerson(db, { name, email })
      for (const [place, role] of places) await layRole(db, made, place, role, LONG_AGO)
      return made
    })
    await accountsOf(connection, ONLY_PASSWORDS).setPassword(id, password)
    return { id, email }
  }
  const agent = async (name: string) => {
    const slug = `${name.toLowerCase()}-${mark}`
    const id = await asOperator(connection, db =>
      createOrganisation(db, {
        kind: 'agent',
        slug,
        name: `${name} Homes`,
        contact: `${slug}@agents.example`,
      }),
    )
    return { id, slug }
  }
  const [before, after] = [await agent('Ebb'), await agent('Flood')]
  const slug = `avocet-${mark}`
  const coop = { slug, name: 'Avocet Row Housing Co-operative', homes: 40, yearEnd: '03-31', contact: '' }
  const coopId = await asOperator(connection, async db => {
    const made = await createCoop(db, coop)
    if (!made.done) throw new Error(made.because.join(' '))
    await agreeToManage(db, { agentId: before.id, coopId: made.coopId, fromOn: LONG_AGO, untilOn: null })
    return made.coopId
  })
  return {
    password,
    coop: { id: coopId, slug },
    before,
    after,
    old: await somebody('Edda Ebb', [[before.id, 'complaints officer']]),
    next: await somebody('Flora Flood', [
      [after.id, 'manager'],
      [after.id, 'complaints officer'],
    ]),
    secretary: await somebody('Avis Avocet', [[coopId, 'secretary']]),
  }
}

/** Two complaints of the co-op: one that its agent’s officer looks into, and one that ended. */
export async function underWay(connection: Connection, coopId: string, officerId: string) {
  const actor: Actor = { connection, personId: officerId, today }
  const logged = async (summary: string) => {
    const answer = await logComplaint(actor, {
      coopId,
      receivedOn: today,
      channel: 'telephone',
      residentName: 'Nadia Example',
      residentAddress: '4 Avocet Row',
      residentEmail: '',
      residentTelephone: '',
      category: 'Repairs',
      summary,
      account: 'I rang three times and nobody came.',
      alike: 'another matter',
    })
    if (!answer.done) throw new Error(answer.because.join(' '))
    return answer.complaintId
  }
  const seen = (complaintId: string) =>
    asPerson(connection, officerId, async db => ({
      complaintId,
      seen: (await complaintById(db, complaintId))?.seq ?? 0,
    }))
  const [open, ended] = [await logged('Leaking roof'), await logged('Lost keys')]
  const heads = [{ words: 'The roof leaks', responsibility: 'agent' as const }]
  const defined = { heads, outcomesSought: 'The roof mended.', notOurs: '', question: '' }
  for (const answer of [
    await acknowledge(actor, await seen(open), defined),
    await allocate(actor, await seen(open), { investigator: officerId, deciders: [] }),
    await declareOwn(actor, await seen(open), { conflict: 'no', what: '' }),
    await withdraw(actor, await seen(ended), { on: today, reason: 'They were found.' }),
  ])
    if (!answer.done) throw new Error(answer.because.join(' '))
  return { open, ended }
}

/** A night passes for the co-op: what was agreed until today ended yesterday, and what follows tomorrow follows today. */
export async function nightPasses({ pool }: Connection, coopId: string, readsMonths: number): Promise<void> {
  const { rows } = await pool.query('delete from agreements where coop_id = $1 returning *', [coopId])
  for (const { id, agent_id, scope, from_on, until_on } of rows)
    await pool.query(
      `insert into agreements (id, agent_id, coop_id, scope, from_on, until_on, reads_months)
       values ($1, $2, $3, $4, $5::date - 1, $6::date - 1, $7)`,
      [id, agent_id, coopId, scope, from_on, until_on, readsMonths],
    )
  // What ended today ended yesterday, while the old agent was there.
  await pool.query('update complaints set ended_on = ended_on - 1 where coop_id = $1', [coopId])
}

export const dueOn = async ({ pool }: Connection, complaintId: string): Promise<CalendarDate> => {
  const { rows } = await pool.query<{ due_on: CalendarDate }>('select due_on from complaints where id = $1', [
    complaintId,
  ])
  return rows[0]?.due_on ?? today
}
