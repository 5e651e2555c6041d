import { randomUUID } from 'node:crypto'
import { asOperator, type Connection, type CoopDb } from '@putright/db'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { agree, createCoop, createOrganisation, createPerson, giveRole } from '../operator/organisations.ts'
import type { Cast } from './story.ts'

/** The one agent that everything generated is under, with its officers. */
export async function makeAgent(connection: Connection, today: CalendarDate) {
  return asOperator(connection, async db => {
    const slug = `generated-agent-${randomUUID().slice(0, 8)}`
    const agentId = await createOrganisation(db, {
      kind: 'agent',
      slug,
      name: 'Generated Agent',
      contact: `complaints@${slug}.example`,
    })
    const [first, second, ...others] = await staff(db, agentId, 'Officer', 20, 'complaints officer', today)
    if (!first || !second) throw new Error('An agent needs two officers')
    const officers: Cast['officers'] = [first, second, ...others]
    return { agentId, officers }
  })
}

/** A co-op of that agent, with members who can decide. */
export async function makeCoop(connection: Connection, agentId: string, number: number, today: CalendarDate) {
  return asOperator(connection, async db => {
    const slug = `generated-${randomUUID().slice(0, 8)}`
    const name = `Generated Co-operative ${number + 1}`
    const coop = await createCoop(db, { slug, name, homes: 30 + ((number * 37) % 170), yearEnd: '03-31' })
    if (!coop.done) throw new Error(coop.because.join(' '))
    await agree(db, { agentId, coopId: coop.coopId, fromOn: addCalendarDays(today, -3000), untilOn: null })
    const [first, second, ...others] = await staff(db, coop.coopId, 'Member', 5, 'committee member', today)
    if (!first || !second) throw new Error('A co-op needs members')
    const members: Cast['members'] = [first, second, ...others]
    return { coopId: coop.coopId, members }
  })
}

async function staff(
  db: CoopDb,
  organisationId: string,
  title: string,
  count: number,
  role: 'complaints officer' | 'committee member',
  today: CalendarDate,
): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const id = await createPerson(db, {
      name: `${title} Generated ${number}`,
      email: `${randomUUID()}@generated.example`,
    })
    await giveRole(db, id, organisationId, role, addCalendarDays(today, -3000))
    ids.push(id)
  }
  return ids
}
