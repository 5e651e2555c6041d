import { randomUUID } from 'node:crypto'
import {
  type Actor,
  agreeToManage,
  createCoop,
  createOrganisation,
  createPerson,
  federate,
  joinPool,
  layRole,
} from '@putright/casework'
import { asOperator, type Connection, type Role } from '@putright/db'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'

// Addresses are sent and come back, so the word is not in them.
const slugOf = (kind: string) => `${kind}-${randomUUID().slice(0, 8)}`

/** Makes organisations and people whose names all hold a word of their own, since long ago. */
export function placesIn(connection: Connection, today: CalendarDate) {
  const longAgo = addCalendarDays(today, -400)
  const as = (personId: string, day = today): Actor => ({ connection, personId, today: day })

  const organisation = (kind: 'agent' | 'federation', word: string) =>
    asOperator(connection, async db => {
      const slug = slugOf(kind)
      const id = await createOrganisation(db, { kind, slug, name: `${word} ${kind}`, contact: '' })
      return { id, slug }
    })

  const person = (word: string, organisationId: string | null, ...roles: Role[]) =>
    asOperator(connection, async db => {
      const id = await createPerson(db, {
        name: `Someone ${word}`,
        email: `${randomUUID()}@somewhere.example`,
      })
      for (const role of roles) if (organisationId) await layRole(db, id, organisationId, role, longAgo)
      return id
    })

  /** A co-op; without an agent it handles its own complaints. */
  const coop = (word: string, agentId: string | null) =>
    asOperator(connection, async db => {
      const slug = slugOf('coop')
      const made = await createCoop(db, {
        slug,
        name: `${word} Housing Co-operative`,
        homes: 40,
        yearEnd: '03-31',
        contact: '',
      })
      if (!made.done) throw new Error(made.because.join(' '))
      if (agentId) await agreeToManage(db, { agentId, coopId: made.coopId, fromOn: longAgo, untilOn: null })
      return { id: made.coopId, slug }
    })

  const join = (federationId: string, coopId: string) =>
    asOperator(connection, db => federate(db, federationId, coopId, longAgo))

  const lends = (federationId: string, personId: string) =>
    asOperator(connection, db => joinPool(db, federationId, personId, longAgo, null))

  /** Lets an agreement have ended yesterday, as if it had been agreed so: what is agreed is not ended before today. */
  async function endedYesterday(coopId: string, readsMonths: number): Promise<void> {
    const { rows } = await connection.pool.query<{ agent: string }>(
      'delete from agreements where coop_id = $1 returning agent_id as agent',
      [coopId],
    )
    await connection.pool.query(
      `insert into agreements (agent_id, coop_id, scope, from_on, until_on, reads_months)
       values ($1, $2, 'A and B', $3, today_here() - 1, $4)`,
      [rows[0]?.agent, coopId, longAgo, readsMonths],
    )
  }

  /** Closes a complaint to people, as the record does whom it names; taken away again by `open`. */
  async function wall(coopId: string, complaintId: string, people: readonly string[]) {
    await connection.pool.query(
      `insert into walls (coop_id, complaint_id, person_id, because) select $1, $2, unnest($3::uuid[]), 'named'`,
      [coopId, complaintId, people],
    )
    return () => connection.pool.query('delete from walls where complaint_id = $1', [complaintId])
  }

  return { as, organisation, person, coop, join, lends, endedYesterday, wall }
}
